package org.copydesk.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodELResolverTest {

    private final MethodELResolver resolver = new MethodELResolver();
    private final Page page = new Page();
    private ELContext context;

    public static class Page {

        public String greet(String name, long times) {
            return name + " " + times;
        }

        public String join(String between, Object... parts) {
            return String.join(
                    between, List.of(parts).stream().map(Object::toString).toList());
        }

        public String day(String day) {
            return day;
        }

        public String day(Integer day) {
            return day.toString();
        }

        public String refuse() {
            throw new IllegalStateException("No.");
        }
    }

    @Test
    void callsTheMethodThatTakesSoMany() {
        assertThat(call(page, "greet", "Anna", 2)).isEqualTo("Anna 2");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void givesTheRestTogetherToAMethodThatTakesAnyNumber() {
        assertThat(call(page, "join", "-", "a", 2, "c")).isEqualTo("a-2-c");
        assertThat(call(page, "join", "-")).isEqualTo("");
    }

    @Test
    void joinsText() {
        assertThat(call("state.", "concat", "DRAFT")).isEqualTo("state.DRAFT");
    }

    @Test
    void leavesTheChoiceAmongSeveralToEL() {
        call(page, "day", "Monday");

        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void leavesWhatIsNotOurs() {
        call(List.of("a"), "size");

        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void leavesWhatThereIsNot() {
        call(page, "leave");
        assertThat(context.isPropertyResolved()).isFalse();
        call(page, "greet", "Anna");
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void saysWhyAMethodFailed() {
        assertThatThrownBy(() -> call(page, "refuse"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private Object call(Object base, String method, Object... given) {
        context = new Converting();
        return resolver.invoke(context, base, method, null, given);
    }

    /** Turns numbers into what a method takes, as EL does. */
    private static class Converting extends ELContext {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object value, Class<T> type) {
            return (T) (type == long.class ? (Object) ((Number) value).longValue() : value);
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
