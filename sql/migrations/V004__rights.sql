-- Rights. Nobody updates or deletes; what was wrong is restated by a later edition.

GRANT USAGE ON SCHEMA record TO vitrine_loader, vitrine_publisher, vitrine_auditor;
GRANT USAGE ON SCHEMA published TO vitrine_publisher, vitrine_site, vitrine_auditor;

GRANT SELECT, INSERT ON record.release, record.figure, record.tally, record.defect TO vitrine_loader;

GRANT SELECT ON record.release, record.figure TO vitrine_publisher;
GRANT SELECT, INSERT ON published.edition, published.figure, published.artefact TO vitrine_publisher;

GRANT SELECT ON published.edition, published.figure, published.artefact TO vitrine_site;

GRANT SELECT ON ALL TABLES IN SCHEMA record TO vitrine_auditor;
GRANT SELECT ON ALL TABLES IN SCHEMA published TO vitrine_auditor;

CREATE FUNCTION record.refuse_change() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;
REVOKE ALL ON FUNCTION record.refuse_change() FROM PUBLIC;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['record.release', 'record.figure', 'record.tally', 'record.defect',
                                'published.edition', 'published.figure', 'published.artefact'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s'
                       ' FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change()', name);
    END LOOP;
END
$$;
