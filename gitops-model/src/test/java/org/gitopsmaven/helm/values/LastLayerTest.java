/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expectations were given by Helm's own parser (it/oracle/helm). */
class LastLayerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a=1|{\"a\": 1}",
                "a=01|{\"a\": \"01\"}",
                "a=0|{\"a\": 0}",
                "a=+5|{\"a\": 5}",
                "a=1.10|{\"a\": \"1.10\"}",
                "a=99999999999999999999|{\"a\": \"99999999999999999999\"}",
                "a=TRUE,b=false,c=null|{\"a\": true, \"b\": false, \"c\": null}",
                "a=|{\"a\": \"\"}",
                "a.b.c=x|{\"a\": {\"b\": {\"c\": \"x\"}}}",
                "a.b=1,a.c=2|{\"a\": {\"b\": 1, \"c\": 2}}",
                "a\\.b=x|{\"a.b\": \"x\"}",
                "a=b\\,c|{\"a\": \"b,c\"}",
                "a=b=c|{\"a\": \"b=c\"}",
                "a={x,2,true}|{\"a\": [\"x\", 2, true]}",
                "a={x},b=1|{\"a\": [\"x\"], \"b\": 1}",
                "a={}|{\"a\": [\"\"]}",
                "a[1]=x|{\"a\": [null, \"x\"]}",
                "a[0].b=1,a[0].c=2|{\"a\": [{\"b\": 1, \"c\": 2}]}",
                "a[0][1]=x|{\"a\": [[null, \"x\"]]}",
                "a[0].b=|{\"a\": []}",
                "a=\"q\"|{\"a\": \"\\\"q\\\"\"}",
                "a=é🚀|{\"a\": \"é🚀\"}"
            })
    void readsWhatHelmReads(String expression, String json) {
        LastLayer layer = new LastLayer(Map.of());
        layer.set(expression);

        assertThat(layer.json()).isEqualTo(json + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a|key \"a\" has no value",
                "a,b=1|key \"a\" has no value (cannot end with ,)",
                "a={x|list must terminate with '}'",
                "a[x]=1|error parsing index",
                "a[70000]=1|maximum supported index",
                "a[-1]=1|index of -1",
                "a[0]x=1|unexpected data at end of array index: \"x\""
            })
    void refusesWhatHelmRefuses(String expression, String message) {
        assertThatThrownBy(() -> new LastLayer(Map.of()).set(expression))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("\"" + expression + "\"")
                .hasMessageContaining(message);
    }

    @Test
    void boundsNesting() {
        assertThatThrownBy(() -> new LastLayer(Map.of()).set("a.".repeat(40) + "b=1"))
                .hasMessageContaining("maximum supported nested level");
    }

    @Test
    void takesEverythingForTextOnRequest() {
        LastLayer layer = new LastLayer(Map.of());
        layer.setString("a=1,b={true,null}");

        assertThat(layer.json()).isEqualTo("{\"a\": \"1\", \"b\": [\"true\", \"null\"]}\n");
        assertThat(layer.wholeNumbers()).isNull();
    }

    @Test
    void changesAnItemOfTheListBelow() {
        LastLayer layer = new LastLayer(Map.of("a", List.of("x", "y")));
        layer.set("a[1]=z");

        assertThat(layer.json()).isEqualTo("{\"a\": [\"x\", \"z\"]}\n");
    }

    @Test
    void tellsWholeNumbersASecondTime() {
        LastLayer layer = new LastLayer(Map.of());
        layer.set("a=1,b.c\\.d=2,e[1].f=-3,g=x");

        assertThat(layer.wholeNumbers()).isEqualTo("a=1,b.c\\.d=2,e[1].f=-3");
    }

    @Test
    void putsTheContentOfAFile() {
        LastLayer layer = new LastLayer(Map.of());
        layer.setFile("a=path,b=x", path -> "content of " + path + "\n");

        assertThat(layer.json()).isEqualTo("{\"a\": \"content of path\\u000a\", \"b\": \"content of x\\u000a\"}\n");
    }
}
