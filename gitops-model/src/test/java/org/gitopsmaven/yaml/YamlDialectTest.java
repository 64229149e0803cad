/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDialectTest {

    @ParameterizedTest
    @CsvSource({
        "0444, 292",
        "0o17, 15",
        "0O17, 15",
        "0b11, 3",
        "-0x1f, -31",
        "1_000, 1000",
        "-_1, -1",
        "0x_1f, 31",
        "0O7, 7",
        "0o_7, 7",
        "18446744073709551615, 18446744073709551615",
        "-9223372036854775808, -9223372036854775808",
        "+5, 5",
        "0b-1, -1",
        "007, 7",
        "0_, 0",
        "-0, 0"
    })
    void readsWholeNumbersInEveryBase(String text, BigInteger value) {
        for (YamlDialect dialect : YamlDialect.values()) {
            assertThat(dialect.valueOfPlain(text)).as(text).isEqualTo(new YamlValue.Int(value));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5., 5",
        ".5, 0.5",
        "1e3, 1000",
        "25906e78, 2.5906e82",
        "08, 8",
        "089, 89",
        "-08, -8",
        "0_8, 8",
        "99999999999999999999, 1e20",
        "18446744073709551616, 18446744073709551616",
        ".5e1, 5",
        "+.5, 0.5",
        "-9223372036854775809, -9223372036854775808",
        "0777777777777777777777777, 7.77777777777777777777777E23"
    })
    void readsOtherNumbersAsFloats(String text, double value) {
        for (YamlDialect dialect : YamlDialect.values()) {
            assertThat(dialect.valueOfPlain(text)).as(text).isEqualTo(new YamlValue.Real(value));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "0xg",
                "0o8",
                "0b2",
                "0b_",
                "0x_",
                "0xFFFFFFFFFFFFFFFFF",
                "1:30",
                "190:20:30",
                "1.2.3",
                "1e",
                "1a",
                "0x1p4",
                "+.nan",
                ".iNf",
                "inf",
                "nUll",
                "tRue",
                "yEs",
                "-",
                "+",
                ".",
                "...",
                "5_e",
                "١"
            })
    void takesWhatOnlyLooksLikeANumberOrWordForAString(String text) {
        for (YamlDialect dialect : YamlDialect.values()) {
            assertThat(dialect.valueOfPlain(text)).as(text).isEqualTo(new YamlValue.Text(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "On", "y", "NO", "off", "N"})
    void knowsTheOldBooleansOnlyInTheOldDialect(String text) {
        assertThat(YamlDialect.GOYAML2.valueOfPlain(text).type()).isEqualTo(YamlType.BOOLEAN);
        assertThat(YamlDialect.GOYAML3.valueOfPlain(text).type()).isEqualTo(YamlType.STRING);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-01-01, 2001-01-01T00:00:00Z",
        "2001-1-2, 2001-01-02T00:00:00Z",
        "2001-12-14t21:59:43.10-05:00, 2001-12-14T21:59:43.1-05:00",
        "2001-12-14T21:59:43.123456789123Z, 2001-12-14T21:59:43.123456789Z",
        "2001-12-14 1:2:3, 2001-12-14T01:02:03Z",
        "2001-12-14T21:59:43+00:00, 2001-12-14T21:59:43Z"
    })
    void readsTimeStampsOnlyInTheNewDialect(String text, String value) {
        assertThat(YamlDialect.GOYAML3.valueOfPlain(text)).isEqualTo(new YamlValue.Timestamp(value));
        assertThat(YamlDialect.GOYAML2.valueOfPlain(text)).isEqualTo(new YamlValue.Text(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-02-30", "2001-13-01", "2001-01-01T10:00:00", "2001-01-01 10:00:00Z", "2001-01-01T"})
    void refusesDatesThatDoNotExist(String text) {
        assertThat(YamlDialect.GOYAML3.valueOfPlain(text).type()).isEqualTo(YamlType.STRING);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, true",
        "on, true",
        "y, true",
        "n, false",
        "0777, 511",
        "1.0, 1",
        "25906e78, .inf",
        "0.1, 0.1",
        "1e6, 1e+06",
        "-0x1f, -31",
        "16777217.0, 1.6777216e+07",
        "name, name",
        "2001-01-01, 2001-01-01",
        "-1e50, -.inf"
    })
    void tellsHowTheOldDialectReadsAKey(String text, String key) {
        assertThat(YamlDialect.GOYAML2.keyOf(YamlScalar.plain(text))).isEqualTo(key);
        assertThat(YamlDialect.GOYAML3.keyOf(YamlScalar.plain(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null", "18446744073709551615"})
    void refusesKeysThatTheOldDialectCannotHave(String text) {
        assertThatThrownBy(() -> YamlDialect.GOYAML2.keyOf(YamlScalar.plain(text)))
                .hasMessage("unsupported map key: " + text);
    }

    @Test
    void obeysTags() {
        assertThat(value("!!str 3")).isEqualTo(new YamlValue.Text("3"));
        assertThat(value("!!float 3")).isEqualTo(new YamlValue.Real(3));
        assertThat(value("!!int \"3\"")).isEqualTo(new YamlValue.Int(BigInteger.valueOf(3)));
        assertThat(value("!!binary aGVsbG8=")).isEqualTo(new YamlValue.Binary("hello"));
        assertThat(value("!vault 3")).isEqualTo(new YamlValue.Text("3"));
        assertThat(value("! 3")).isEqualTo(new YamlValue.Int(BigInteger.valueOf(3)));
        assertThat(value("\"3\"")).isEqualTo(new YamlValue.Text("3"));
    }

    @Test
    void refusesTagsThatTheTextDoesNotFit() {
        assertThatThrownBy(() -> value("!!int many"))
                .isInstanceOf(YamlException.class)
                .hasMessage("cannot decode !!str `many` as a !!int");
        assertThatThrownBy(() -> value("!!binary '*'")).hasMessage("!!binary value contains invalid base64 data");
    }

    private static YamlValue value(String text) {
        return YamlDialect.GOYAML3.valueOf((YamlScalar) YamlReader.readOne(text, "a.yaml", YamlDialect.GOYAML3));
    }
}
