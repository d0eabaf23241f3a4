-- What everybody may read: editions, their figures and their files. All of it is protected.

CREATE SCHEMA published;

CREATE TABLE published.edition (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    period         text        NOT NULL,
    number         integer     NOT NULL CHECK (number > 0),
    period_start   date        NOT NULL,
    period_end     date        NOT NULL CHECK (period_end > period_start),
    release_digest text        NOT NULL,
    published_at   timestamptz NOT NULL,
    spread         double precision NOT NULL CHECK (spread > 0),
    protection_key text        NOT NULL CHECK (protection_key ~ '^[0-9a-f]+$'),
    exposure       double precision NOT NULL CHECK (exposure >= 0),
    digest         text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    reason         text        NOT NULL CHECK ((number = 1) = (reason = '')),
    because        text        NOT NULL CHECK (reason <> '' OR because = ''),
    UNIQUE (period, number)
);
COMMENT ON TABLE published.edition IS 'One numbered publication of a period; a later one restates it.';
COMMENT ON COLUMN published.edition.digest IS 'SHA-256 of the edition''s SHA256SUMS.';
COMMENT ON COLUMN published.edition.reason IS 'Why it restates the edition before; empty for the first.';
COMMENT ON COLUMN published.edition.because IS 'The same in words.';
COMMENT ON COLUMN published.edition.exposure IS 'What its figures together tell of a mean unit: the square of the parameter of Gaussian differential privacy.';
COMMENT ON COLUMN published.edition.protection_key IS 'The name of the key that made its noise.';
COMMENT ON COLUMN published.edition.spread IS 'Standard deviation of the noise of its counts.';

CREATE TABLE published.figure (
    edition_id  bigint NOT NULL REFERENCES published.edition,
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
    PRIMARY KEY (edition_id, metric, breakdown, cell, statistic, part),
    CHECK ((obs_status = 'A') = (value <> ''))
);
COMMENT ON TABLE published.figure IS 'Protected figures of an edition.';

CREATE TABLE published.artefact (
    edition_id bigint NOT NULL REFERENCES published.edition,
    path       text   NOT NULL,
    media_type text   NOT NULL,
    sha256     text   NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes      bytea  NOT NULL,
    PRIMARY KEY (edition_id, path)
);
COMMENT ON TABLE published.artefact IS 'The files of an edition, byte for byte as they were published.';
