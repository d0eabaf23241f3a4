-- The record: what was computed, exact numbers included. The public site has no right here.

CREATE SCHEMA record;

CREATE TABLE record.release (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    digest       text        NOT NULL UNIQUE CHECK (digest ~ '^[0-9a-f]{64}$'),
    period       text        NOT NULL,
    period_start date        NOT NULL,
    period_end   date        NOT NULL CHECK (period_end > period_start),
    software     text        NOT NULL,
    manifest     jsonb       NOT NULL,
    catalogue    jsonb       NOT NULL,
    review       jsonb       NOT NULL,
    loaded_at    timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE record.release IS 'One sealed computation; never updated.';
COMMENT ON COLUMN record.release.review IS 'What was tried against its figures, and how far they are off.';
COMMENT ON COLUMN record.release.digest IS 'SHA-256 of the manifest, which names everything else.';

CREATE TABLE record.figure (
    release_id  bigint NOT NULL REFERENCES record.release,
    metric      text   NOT NULL,
    breakdown   text   NOT NULL,
    cell        text[] NOT NULL,
    statistic   text   NOT NULL,
    part        text   NOT NULL,
    value       text   NOT NULL,
    bound       text   NOT NULL,
    low         text   NOT NULL,
    high        text   NOT NULL,
    obs_status  text   NOT NULL,
    conf_status text   NOT NULL,
    PRIMARY KEY (release_id, metric, breakdown, cell, statistic, part),
    CHECK ((obs_status = 'A') = (value <> ''))
);
COMMENT ON TABLE record.figure IS 'Protected figures of a release, published or not.';

CREATE TABLE record.tally (
    release_id bigint   NOT NULL REFERENCES record.release,
    metric     text     NOT NULL,
    breakdown  text     NOT NULL,
    cell       text[]   NOT NULL,
    counts     bigint[] NOT NULL,
    histograms text     NOT NULL,
    PRIMARY KEY (release_id, metric, breakdown, cell)
);
COMMENT ON TABLE record.tally IS 'Exact tallies: for auditors with a purpose, never for the site.';

CREATE TABLE record.defect (
    release_id bigint NOT NULL REFERENCES record.release,
    rule       text   NOT NULL,
    severity   text   NOT NULL,
    count      bigint NOT NULL CHECK (count > 0),
    PRIMARY KEY (release_id, rule, severity)
);
COMMENT ON TABLE record.defect IS 'How often each rule was broken in the inputs of a release.';
