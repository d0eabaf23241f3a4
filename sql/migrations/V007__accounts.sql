-- People who sign in, their sessions, and what they read. No other role may look at any of it.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vitrine_desk') THEN
        CREATE ROLE vitrine_desk NOLOGIN;
    END IF;
    EXECUTE format('GRANT vitrine_desk TO CURRENT_USER');
END
$$;

CREATE SCHEMA account;

CREATE TABLE account.person (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        text        NOT NULL UNIQUE CHECK (name ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
    role        text        NOT NULL CHECK (role IN ('AUDITOR', 'REGULATOR')),
    password    text        NOT NULL CHECK (password LIKE '$argon2id$%'),
    added_at    timestamptz NOT NULL,
    disabled_at timestamptz
);
COMMENT ON TABLE account.person IS 'Who may sign in, and as what.';
COMMENT ON COLUMN account.person.password IS 'The Argon2id digest of a password, with its salt and cost.';

CREATE TABLE account.session (
    token     bytea       PRIMARY KEY CHECK (length(token) = 32),
    form      text        NOT NULL,
    person_id bigint      NOT NULL REFERENCES account.person,
    opened_at timestamptz NOT NULL,
    seen_at   timestamptz NOT NULL,
    closed_at timestamptz
);
COMMENT ON TABLE account.session IS 'Somebody signed in, until closed, unseen for long or opened long ago.';
COMMENT ON COLUMN account.session.token IS 'SHA-256 of what the browser sends.';
COMMENT ON COLUMN account.session.form IS 'What every form of the session sends, so that no other site can.';

CREATE TABLE account.refusal (
    name    bytea       NOT NULL,
    address text        NOT NULL,
    at      timestamptz NOT NULL
);
CREATE INDEX refusal_at ON account.refusal (at);
COMMENT ON TABLE account.refusal IS 'A sign-in that was refused; the name as its SHA-256.';

CREATE TABLE account.access (
    number    bigint      PRIMARY KEY CHECK (number >= 0),
    at        timestamptz NOT NULL,
    person_id bigint      NOT NULL REFERENCES account.person,
    role      text        NOT NULL,
    method    text        NOT NULL,
    path      text        NOT NULL,
    chain     text        NOT NULL CHECK (chain ~ '^[0-9a-f]{64}$')
);
COMMENT ON TABLE account.access IS 'What somebody who signed in asked for, written before it was answered.';
COMMENT ON COLUMN account.access.chain IS 'SHA-256 of the chain of the row before and of this row.';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON account.access
    FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change();

GRANT USAGE ON SCHEMA account TO vitrine_desk;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA account TO vitrine_desk;
GRANT UPDATE (disabled_at) ON account.person TO vitrine_desk;
GRANT UPDATE (seen_at, closed_at) ON account.session TO vitrine_desk;
GRANT DELETE ON account.refusal, account.session TO vitrine_desk;
