package org.copydesk.core.notifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An address that webhooks may call")
class OpenInternetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "93.184.216.34",
                "172.15.0.1",
                "172.32.0.1",
                "2606:4700:4700::1111",
                "64:ff9b::101:101"
            })
    void isOneOfTheInternetAtLarge(String address) throws UnknownHostException {
        assertThat(OpenInternet.is(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.1",
                "198.18.0.1",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "2001:db8::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "2002:7f00:1::",
                "2001:0:7f00:1::1",
                "::ffff:0:7f00:1",
                "::ffff:0:a00:1",
                "2002:a00:1::",
                "64:ff9b:1:7f00:0:100::",
                "64:ff9b:1::101:101",
                "100:0:0:1::1",
                "2001:2::1",
                "2001:1::1",
                "2001:20::1",
                "3fff::1",
                "5f00::1",
                "4000::1",
                "192.88.99.1"
            })
    void isNoneOfThisMachineOrItsNetwork(String address) throws UnknownHostException {
        assertThat(OpenInternet.is(InetAddress.getByName(address))).isFalse();
    }
}
