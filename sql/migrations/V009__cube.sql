-- The protected figures as a cube that auditors ask in any way: nothing of it is more than what
-- editions tell everybody. The role can log in only through logins that are granted it.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vitrine_cube') THEN
        CREATE ROLE vitrine_cube NOLOGIN;
    END IF;
    EXECUTE format('GRANT vitrine_cube TO CURRENT_USER');
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END
$$;

CREATE SCHEMA cube;

CREATE VIEW cube.edition AS
SELECT id AS edition_id, period, number, number = max(number) OVER (PARTITION BY period) AS latest,
       period_start, period_end, published_at, spread, digest, reason, because
  FROM published.edition;
COMMENT ON VIEW cube.edition IS 'Every edition; latest marks the last of its period, spread is the standard deviation of the noise of its counts.';

CREATE VIEW cube.figure AS
SELECT edition_id, metric, breakdown, cell, statistic, part,
       nullif(value, '')::double precision AS value,
       nullif(bound, '') AS bound,
       nullif(low, '')::double precision AS low,
       nullif(high, '')::double precision AS high,
       obs_status, conf_status
  FROM published.figure;
COMMENT ON VIEW cube.figure IS 'Every protected figure; value is null where it is not shown, and obs_status tells why.';

GRANT USAGE ON SCHEMA cube TO vitrine_cube;
GRANT SELECT ON cube.edition, cube.figure TO vitrine_cube;
