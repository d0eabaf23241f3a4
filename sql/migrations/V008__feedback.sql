-- What readers report, and what is answered. Nobody reads a report but those who answer it.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vitrine_feedback') THEN
        CREATE ROLE vitrine_feedback NOLOGIN;
    END IF;
    GRANT vitrine_feedback TO CURRENT_USER;
END
$$;

CREATE SCHEMA feedback;

CREATE TABLE feedback.report (
    number      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    about       text        NOT NULL CHECK (about ~ '^/' AND length(about) <= 300),
    kind        text        NOT NULL CHECK (kind IN ('ERROR_IN_FIGURE', 'UNINTENDED_EFFECT', 'ACCESSIBILITY', 'OTHER')),
    words       text        NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
    received_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE feedback.report IS 'What a reader reported of a page.';
COMMENT ON COLUMN feedback.report.words IS 'Shown to nobody but those who answer, until they publish it.';

CREATE TABLE feedback.contact (
    number bigint PRIMARY KEY REFERENCES feedback.report,
    email  text   NOT NULL CHECK (length(email) BETWEEN 3 AND 254)
);
COMMENT ON TABLE feedback.contact IS 'Where to write to the reader: kept apart, never shown, and deleted when it is no longer needed.';

CREATE TABLE feedback.answer (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number        bigint      NOT NULL REFERENCES feedback.report,
    state         text        NOT NULL CHECK (state IN ('UNDER_REVIEW', 'ANSWERED', 'LEADS_TO_RESTATEMENT')),
    words         text        NOT NULL CHECK (length(words) <= 4000 AND (state = 'UNDER_REVIEW' OR words <> '')),
    shows_report  boolean     NOT NULL,
    answered_at   timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE feedback.answer IS 'What was made of a report; the last one counts.';
COMMENT ON COLUMN feedback.answer.shows_report IS 'Whether everybody may read the words of the report.';

-- What everybody may know of a report. The view has the rights of its owner.
CREATE VIEW feedback.shown AS
SELECT report.number, report.about, report.kind, report.received_at,
       coalesce(last.state, 'RECEIVED') AS state, coalesce(last.words, '') AS answer, last.answered_at,
       CASE WHEN last.shows_report THEN report.words ELSE '' END AS words
FROM feedback.report
LEFT JOIN LATERAL (
    SELECT * FROM feedback.answer WHERE answer.number = report.number ORDER BY answer.id DESC LIMIT 1
) last ON true;

CREATE FUNCTION feedback.receive(about text, kind text, words text, email text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
    received bigint;
BEGIN
    INSERT INTO feedback.report (about, kind, words) VALUES (receive.about, receive.kind, receive.words)
    RETURNING number INTO received;
    IF receive.email <> '' THEN
        INSERT INTO feedback.contact (number, email) VALUES (received, receive.email);
    END IF;
    RETURN received;
END
$$;
REVOKE ALL ON FUNCTION feedback.receive(text, text, text, text) FROM PUBLIC;

GRANT USAGE ON SCHEMA feedback TO vitrine_feedback, vitrine_site, vitrine_publisher;
GRANT EXECUTE ON FUNCTION feedback.receive(text, text, text, text) TO vitrine_feedback;
GRANT SELECT ON feedback.shown TO vitrine_site, vitrine_publisher;
GRANT SELECT ON feedback.report TO vitrine_publisher;
GRANT SELECT, DELETE ON feedback.contact TO vitrine_publisher;
GRANT SELECT, INSERT ON feedback.answer TO vitrine_publisher;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['report', 'answer'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON feedback.%I'
                       ' FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change()', name);
    END LOOP;
END
$$;
