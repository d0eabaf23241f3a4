package vitrine.web.stage;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one thing of a kind, made when it is first needed and closed after the last test. */
public abstract class Once<T extends AutoCloseable> implements ParameterResolver {
  private final Class<T> kind;
  private final Supplier<T> maker;

  protected Once(Class<T> kind, Supplier<T> maker) {
    this.kind = kind;
    this.maker = maker;
  }

  @Override
  public final boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == kind;
  }

  @Override
  public final T resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(kind, key -> maker.get(), kind);
  }
}
