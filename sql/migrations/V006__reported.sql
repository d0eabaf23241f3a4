-- What services published themselves, as it was found, beside what is wrong with it. All of it is public.

CREATE SCHEMA reported;

CREATE TABLE reported.report (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    digest       text        NOT NULL UNIQUE CHECK (digest ~ '^[0-9a-f]{64}$'),
    name         text        NOT NULL,
    period       text        NOT NULL,
    period_start date        NOT NULL,
    period_end   date        NOT NULL CHECK (period_end > period_start),
    services     text[]      NOT NULL,
    loaded_at    timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE reported.report IS 'One published report, of one service or several; never updated.';
COMMENT ON COLUMN reported.report.digest IS 'SHA-256 of its period and values.';

CREATE TABLE reported.value (
    report_id   bigint  NOT NULL REFERENCES reported.report,
    file        text    NOT NULL,
    file_row    bigint  NOT NULL CHECK (file_row > 0),
    column_name text    NOT NULL,
    part        text    NOT NULL,
    service     text    NOT NULL,
    key         text[]  NOT NULL,
    amount      numeric NOT NULL,
    PRIMARY KEY (report_id, file, file_row, column_name)
);
COMMENT ON TABLE reported.value IS 'The numbers of a report; blank cells are left out.';
COMMENT ON COLUMN reported.value.key IS 'Surface, category above, category, description, section, indicator, scope.';

CREATE TABLE reported.finding (
    report_id   bigint  NOT NULL REFERENCES reported.report,
    number      integer NOT NULL CHECK (number > 0),
    rule        text    NOT NULL,
    severity    text    NOT NULL,
    part        text    NOT NULL,
    service     text    NOT NULL,
    file        text    NOT NULL,
    file_row    bigint  NOT NULL,
    column_name text    NOT NULL,
    count       bigint  NOT NULL CHECK (count > 0),
    message     text    NOT NULL,
    repair      text    NOT NULL,
    PRIMARY KEY (report_id, number)
);
COMMENT ON TABLE reported.finding IS 'What is wrong with a report, the gravest first.';

CREATE TABLE reported.comparison (
    report_id  bigint  NOT NULL REFERENCES reported.report,
    number     integer NOT NULL CHECK (number > 0),
    part       text    NOT NULL,
    service    text    NOT NULL,
    check_name text    NOT NULL,
    reported   numeric,
    recomputed numeric,
    verdict    text    NOT NULL,
    PRIMARY KEY (report_id, number)
);
COMMENT ON TABLE reported.comparison IS 'Totals of a report beside what its parts add up to.';

CREATE TABLE reported.score (
    report_id bigint           NOT NULL REFERENCES reported.report,
    service   text             NOT NULL,
    dimension text             NOT NULL,
    score     double precision NOT NULL CHECK (score BETWEEN 0 AND 100),
    PRIMARY KEY (report_id, service, dimension)
);
COMMENT ON TABLE reported.score IS 'How good the report of a service is; no row where nothing could be tested.';

GRANT USAGE ON SCHEMA reported TO vitrine_loader, vitrine_site, vitrine_auditor;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA reported TO vitrine_loader;
GRANT SELECT ON ALL TABLES IN SCHEMA reported TO vitrine_site, vitrine_auditor;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['report', 'value', 'finding', 'comparison', 'score'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reported.%I'
                       ' FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change()', name);
    END LOOP;
END
$$;
