package vitrine.sql.query;

import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.conf.ParamType;
import org.jooq.exception.DataAccessException;
import vitrine.sql.Database;
import vitrine.sql.RecordUnavailable;
import vitrine.sql.Role;

/** The protected figures of all editions, to be asked in any way. */
public final class Cube {
  private static final int FETCHED_AT_ONCE = 2_000;
  private static final int LONGEST_SECONDS = 30;

  private final Database database;

  public Cube(Database database) {
    this.database = database;
  }

  /**
   * The first rows of an answer.
   *
   * @param most how many at most
   * @throws RecordUnavailable if the database does not answer, or not in time
   */
  public List<CubeRow> rows(CubeQuery query, int most) {
    try {
      return new Statement(query)
          .of(database.as(Role.CUBE), most)
          .queryTimeout(LONGEST_SECONDS)
          .fetch(new CubeRows(query)::row);
    } catch (DataAccessException e) {
      throw new RecordUnavailable("the cube does not answer this", e);
    }
  }

  /**
   * Every row of an answer, a few at a time, however many there are.
   *
   * @throws RecordUnavailable if the database does not answer
   */
  public void each(CubeQuery query, Consumer<CubeRow> reader) {
    try {
      database.as(Role.CUBE).transaction(it -> each(it.dsl(), query, reader));
    } catch (DataAccessException e) {
      throw new RecordUnavailable("the cube does not answer this", e);
    }
  }

  private static void each(DSLContext sql, CubeQuery query, Consumer<CubeRow> reader) {
    CubeRows rows = new CubeRows(query);
    ResultQuery<Record> all = new Statement(query).of(sql);
    try (var cursor = all.fetchSize(FETCHED_AT_ONCE).fetchLazy()) {
      cursor.forEach(it -> reader.accept(rows.row(it)));
    }
  }

  /** What the database is asked, with its values. */
  public String sql(CubeQuery query) {
    return new Statement(query).of(database.as(Role.CUBE)).getSQL(ParamType.INLINED);
  }
}
