package vitrine.edition;

import java.util.List;
import java.util.Locale;

/** What the terms of the field mean in reports. */
public final class Glossary {
  /** One term. */
  public record Term(String name, String meaning) {
    /** Where it is on a page. */
    public String id() {
      return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
  }

  private static final String TERMS =
      """
      All others | The line of a table that holds every cell too small for a line of its own.
      Appeal | A challenge of a decision, inside the service, before a dispute settlement body, an authority or a court.
      Authority | A court or administrative body that may issue orders.
      Basis | How cases enter a period: by what happened in it (flow), by what began in it (cohort), or by what was open at its end (stock).
      Breakdown | The dimensions by which a table splits a metric.
      Case | One decision process about one incident at one service.
      Case export | The files that a platform or authority delivers: rows about cases, never content.
      Censored | Of a time: not ended when the export was made. It is counted as longer than what has passed, never as short.
      Clock | The rule for a time: where it starts, where it stops, what may pause it and how long it may take.
      Edition | One numbered publication of a period. It is never changed; a later edition restates it.
      Ended otherwise | Closed without the step that a time waits for, as when content was gone before it was acted on.
      Executing jurisdiction | Where an order is to be carried out.
      Figure | A number fit to print, or the reason why there is none.
      Funnel plot | A chart of shares by the number of units behind them. Between its limits lie the shares that chance and noise alone could explain, wide for few units and narrow for many.
      Hotline | A body to which anybody can report content, and which passes confirmed reports on.
      Interval | The range in which the true value lies with 95 % confidence, chance and protection together.
      Issuing jurisdiction | Where an order comes from.
      Item | One address or account inside a case. Only the number of items leaves the submitter.
      Median | The time within which half of cases reached a step, open cases included.
      Metric | One published quantity, defined by one sentence of the catalogue.
      Noise | A secret random number that is added to a count once, so that no single case can be told from it.
      Notice | A report of content to a service by anyone other than an authority.
      Order | A binding demand of an authority to act against content or to give information.
      Percentile | The time within which so many of a hundred cases reached a step; the 90th leaves out the slowest tenth.
      Platform | A service that hosts or spreads content of others.
      Protected | Made safe to print: noisy, rounded to multiples of five, and adding up.
      Release | One sealed computation from named submissions; the same submissions give the same bytes.
      Restatement | A later edition of the same period, with its reason and the list of figures that changed.
      Submission | One delivery of a case export.
      Submitter | The platform or authority that made and signed a submission.
      Trusted flagger | A body whose notices services must treat with priority under Article 22 of the Digital Services Act.
      Verified | Of the end of a case: checked by somebody that content is gone, not only stated by the service.
      """;

  private static final List<Term> LIST = TERMS.lines().map(Glossary::term).toList();

  private Glossary() {}

  private static Term term(String line) {
    String[] parts = line.split(" \\| ", 2);
    return new Term(parts[0], parts[1]);
  }

  /** All terms, by name. */
  public static List<Term> list() {
    return LIST;
  }
}
