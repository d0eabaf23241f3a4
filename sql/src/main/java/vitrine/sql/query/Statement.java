package vitrine.sql.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectSeekStepN;
import org.jooq.impl.DSL;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.sql.tables.cube.Tables;
import vitrine.sql.tables.cube.tables.Edition;
import vitrine.sql.tables.cube.tables.Figure;

/** A query as PostgreSQL is asked it; every value is bound. */
record Statement(CubeQuery query) {
  static final Edition EDITION = Tables.EDITION;
  static final Figure FIGURE = Tables.FIGURE;
  static final Figure PER = Tables.FIGURE.as("per");

  ResultQuery<Record> of(DSLContext sql, int most) {
    return ordered(sql).limit(most);
  }

  ResultQuery<Record> of(DSLContext sql) {
    return ordered(sql);
  }

  private SelectSeekStepN<Record> ordered(DSLContext sql) {
    var from = FIGURE.join(EDITION).on(EDITION.EDITION_ID.eq(FIGURE.EDITION_ID));
    var tables = query.per().isPresent() ? from.leftJoin(PER).on(sameCell()) : from;
    return sql.select(columns()).from(tables).where(conditions()).orderBy(order());
  }

  private Condition sameCell() {
    return PER.EDITION_ID
        .eq(FIGURE.EDITION_ID)
        .and(PER.METRIC.eq(query.per().orElseThrow().code()))
        .and(PER.BREAKDOWN.eq(FIGURE.BREAKDOWN))
        .and(PER.CELL.eq(FIGURE.CELL))
        .and(PER.STATISTIC.eq(Statistic.COUNT.name()))
        .and(PER.PART.eq(""));
  }

  private List<Field<?>> columns() {
    List<Field<?>> columns =
        new ArrayList<>(
            List.of(
                EDITION.PERIOD,
                EDITION.NUMBER,
                FIGURE.METRIC,
                FIGURE.CELL,
                FIGURE.STATISTIC,
                FIGURE.PART,
                FIGURE.VALUE,
                FIGURE.BOUND,
                FIGURE.LOW,
                FIGURE.HIGH,
                FIGURE.OBS_STATUS,
                FIGURE.CONF_STATUS));
    if (query.per().isPresent()) {
      columns.addAll(List.of(PER.VALUE, EDITION.SPREAD));
    }
    return columns;
  }

  private Condition conditions() {
    List<Condition> all = new ArrayList<>();
    all.add(FIGURE.BREAKDOWN.eq(query.by().code()));
    all.add(FIGURE.METRIC.in(query.metrics().stream().map(Metric::code).toList()));
    if (!query.statistics().isEmpty()) {
      all.add(FIGURE.STATISTIC.in(query.statistics().stream().map(Enum::name).toList()));
    }
    if (!query.periods().isEmpty()) {
      all.add(EDITION.PERIOD.in(query.periods()));
    }
    if (!query.restated()) {
      all.add(EDITION.LATEST.isTrue());
    }
    query.where().map(this::condition).ifPresent(all::add);
    return DSL.and(all);
  }

  private Condition condition(Filter filter) {
    if (filter instanceof Filter.And and) {
      return DSL.and(and.all().stream().map(this::condition).toList());
    } else if (filter instanceof Filter.Or or) {
      return DSL.or(or.any().stream().map(this::condition).toList());
    } else if (filter instanceof Filter.Not not) {
      return DSL.not(condition(not.of()));
    } else if (filter instanceof Filter.Among among) {
      return among.field().type() == CubeField.Type.NUMBER
          ? number(among.field()).in(among.values().stream().map(Double::valueOf).toList())
          : text(among.field()).in(among.values());
    }
    Filter.Compared compared = (Filter.Compared) filter;
    return compared.field().type() == CubeField.Type.NUMBER
        ? compared(
            number(compared.field()), compared.comparison(), Double.valueOf(compared.value()))
        : compared(text(compared.field()), compared.comparison(), compared.value());
  }

  private static <T> Condition compared(Field<T> field, Filter.Comparison comparison, T value) {
    return switch (comparison) {
      case IS -> field.eq(value);
      case IS_NOT -> field.ne(value);
      case LESS -> field.lt(value);
      case AT_MOST -> field.le(value);
      case MORE -> field.gt(value);
      case AT_LEAST -> field.ge(value);
    };
  }

  private Field<Double> number(CubeField field) {
    return switch (field.name()) {
      case "low" -> FIGURE.LOW;
      case "high" -> FIGURE.HIGH;
      default -> value();
    };
  }

  /** The value, divided by that of the other metric if there is one. */
  private Field<Double> value() {
    return query.per().isPresent()
        ? FIGURE.VALUE.div(DSL.nullif(PER.VALUE, DSL.inline(0.0)))
        : FIGURE.VALUE;
  }

  private static Field<String> text(CubeField field) {
    if (field.isDimension()) {
      return DSL.arrayGet(FIGURE.CELL, field.position());
    }
    return field.name().equals("period")
        ? EDITION.PERIOD
        : Arrays.stream(FIGURE.fields())
            .filter(it -> it.getName().equals(field.name()))
            .findFirst()
            .orElseThrow()
            .coerce(String.class);
  }

  private List<OrderField<?>> order() {
    List<OrderField<?>> order = new ArrayList<>();
    query.sort().map(this::sorted).ifPresent(order::add);
    order.addAll(
        List.of(
            EDITION.PERIOD,
            EDITION.NUMBER,
            FIGURE.METRIC,
            FIGURE.CELL,
            FIGURE.STATISTIC,
            FIGURE.PART));
    return order;
  }

  private OrderField<?> sorted(CubeQuery.Order order) {
    Field<?> field =
        order.field().type() == CubeField.Type.NUMBER ? number(order.field()) : text(order.field());
    return order.descending() ? field.desc().nullsLast() : field.asc().nullsLast();
  }
}
