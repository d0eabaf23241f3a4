package vitrine.pipelines.convert;

import java.util.List;

/** What the cells of a field are made of. */
sealed interface Value permits Constant, TokenOf, FromCells {
  Reading read(SourceRow row, Tokens tokens);

  /** The cells that it reads. */
  List<Ref> refs();
}
