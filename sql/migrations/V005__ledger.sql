-- The log: what was loaded, published and signed with which keys, in order. Nothing of it is ever changed.

CREATE SCHEMA ledger;

CREATE TABLE ledger.entry (
    index      bigint      PRIMARY KEY CHECK (index >= 0),
    kind       text        NOT NULL CHECK (kind IN ('act', 'edition', 'release')),
    commitment text        NOT NULL CHECK (commitment ~ '^[0-9a-f]{64}$'),
    bytes      bytea       NOT NULL,
    said       text        NOT NULL,
    at         timestamptz NOT NULL DEFAULT now(),
    CHECK ((said <> '') = (kind <> 'release'))
);
COMMENT ON TABLE ledger.entry IS 'The leaves of the Merkle tree; everybody may read them.';
COMMENT ON COLUMN ledger.entry.commitment IS 'SHA-256 of what the entry says, with a salt before it if that could be guessed.';
COMMENT ON COLUMN ledger.entry.bytes IS 'The leaf as it is hashed.';
COMMENT ON COLUMN ledger.entry.said IS 'What the entry says, if everybody may know.';

CREATE TABLE ledger.opening (
    index bigint PRIMARY KEY REFERENCES ledger.entry,
    salt  bytea  NOT NULL CHECK (length(salt) = 32),
    said  text   NOT NULL
);
COMMENT ON TABLE ledger.opening IS 'What entries say that not everybody may know, with the salts of their commitments.';

CREATE TABLE ledger.checkpoint (
    size bigint      PRIMARY KEY CHECK (size > 0),
    root text        NOT NULL,
    note text        NOT NULL,
    at   timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE ledger.checkpoint IS 'What was signed of the log.';

GRANT USAGE ON SCHEMA ledger TO vitrine_loader, vitrine_publisher, vitrine_site, vitrine_auditor;
GRANT SELECT, INSERT ON ledger.entry TO vitrine_loader, vitrine_publisher;
GRANT INSERT ON ledger.opening TO vitrine_loader;
GRANT SELECT ON ledger.checkpoint TO vitrine_loader;
GRANT SELECT, INSERT ON ledger.checkpoint TO vitrine_publisher;
GRANT SELECT ON ledger.entry, ledger.checkpoint TO vitrine_site;
GRANT SELECT ON ALL TABLES IN SCHEMA ledger TO vitrine_auditor;

CREATE FUNCTION ledger.refuse_gap() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF NEW.index <> (SELECT coalesce(max(index) + 1, 0) FROM ledger.entry) THEN
        RAISE EXCEPTION 'the next entry has another index than %', NEW.index;
    END IF;
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION ledger.refuse_gap() FROM PUBLIC;

CREATE FUNCTION ledger.refuse_older() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF NEW.size <= (SELECT coalesce(max(size), 0) FROM ledger.checkpoint)
       OR NEW.size > (SELECT count(*) FROM ledger.entry) THEN
        RAISE EXCEPTION 'a checkpoint of % entries is older than the last or newer than the log', NEW.size;
    END IF;
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION ledger.refuse_older() FROM PUBLIC;

CREATE TRIGGER in_order BEFORE INSERT ON ledger.entry
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_gap();
CREATE TRIGGER in_order BEFORE INSERT ON ledger.checkpoint
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_older();

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['ledger.entry', 'ledger.opening', 'ledger.checkpoint'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s'
                       ' FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change()', name);
    END LOOP;
END
$$;
