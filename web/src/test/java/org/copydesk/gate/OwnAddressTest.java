package org.copydesk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In production the product is called")
class OwnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "desk.example.evil.example:80", "localhost", "\"><script>", ""})
    void whatItCallsItselfWhateverACallerCallsIt(String host) throws Exception {
        var exchange = new HttpServerExchange(null);
        exchange.getRequestHeaders().put(Headers.HOST, host);
        exchange.setRequestScheme("http");
        new OwnAddress(asked -> {}, "https://desk.example:8443").handleRequest(exchange);
        assertThat(exchange.getHostAndPort()).isEqualTo("desk.example:8443");
        assertThat(exchange.getHostName()).isEqualTo("desk.example");
        assertThat(exchange.getRequestScheme()).isEqualTo("https");
    }
}
