package org.copydesk.web.budget;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Among what a person may have under way")
class BudgetGateTest {

    @ParameterizedTest(name = "{0}{1}?texts={2} of {3} bytes weighs much: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "/desk/compare,    -,                          -,     0,      true",
                "/desk/credits,    -,                          -,     0,      true",
                "/desk/statistics, -,                          -,     0,      true",
                "/api/v1,          /articles/1/compare,        -,     0,      true",
                "/api/v1,          /articles/1/attribution,    -,     0,      true",
                "/api/v1,          /articles/1/proof,          -,     0,      true",
                "/api/v1,          /articles/1/showings/at,    -,     0,      true",
                "/api/v1,          /statistics,                -,     0,      true",
                "/api/v1,          /audit/verify,              -,     0,      true",
                "/api/v1,          /articles,                  true,  0,      true",
                "/desk/articles,   -,                          true,  0,      true",
                "/desk/articles,   -,                          false, 0,      false",
                "/desk/articles,   -,                          -,     0,      false",
                "/desk/import,     -,                          -,     900000, true",
                "/desk/article,    -,                          -,     900,    false",
            })
    void aRequestWeighs(String servlet, String info, String texts, long bytes, boolean much) {
        assertThat(BudgetGate.isHeavy(asking(servlet, info, texts, bytes))).isEqualTo(much);
    }

    /** Its address as it was sent is written otherwise, as anybody can write it. */
    private static HttpServletRequest asking(String servlet, String info, String texts, long bytes) {
        Map<String, Object> says = Map.of(
                "getMethod",
                "GET",
                "getServletPath",
                servlet,
                "getRequestURI",
                "/%64esk/;x",
                "getContentLengthLong",
                bytes);
        return (HttpServletRequest) Proxy.newProxyInstance(
                BudgetGateTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, given) -> switch (asked.getName()) {
                    case "getPathInfo" -> info;
                    case "getParameter" -> texts;
                    case "getHeader" -> null;
                    default -> says.get(asked.getName());
                });
    }
}
