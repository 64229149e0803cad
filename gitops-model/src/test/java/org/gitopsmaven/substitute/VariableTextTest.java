/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expectations were given by {@code fluxcd/pkg/envsubst} itself (it/oracle/flux). */
class VariableTextTest {

    private static final Variables VARIABLES = Variables.of(Map.of(
            "host", "Shop.example.org",
            "path", "/srv/shop/web/index.tar.gz",
            "twice", "aXbXc",
            "word", "été",
            "empty", "",
            "name", "shop",
            "n", "3",
            "back", "-3",
            "far", "-300"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "nothing to do|nothing to do",
                "}text|}text",
                "http://example.org|http://example.org",
                "a ${name} b|a shop b",
                "$name|$name",
                "\\\\server\\share|\\\\server\\share",
                "${unknown}.|.",
                "${#host}|16",
                "${#word}|5",
                "${#empty}|0",
                "${#unknown}|0",
                "hello ${#name} world|hello 4 world",
                "${name^}|Shop",
                "${name^^}|SHOP",
                "${host,}|shop.example.org",
                "${host,,}|shop.example.org",
                "${word^}|Été",
                "${word^^}|ÉTÉ",
                "${empty^}.|.",
                "${host,^}|Shop.example.org",
                "${host:5}|example.org",
                "${host:5:7}|example",
                "${host:5:70}|example.org",
                "${host:70}.|.",
                "${host:70:2}.|.",
                "${host:-3}|Shop.example.org",
                "${host: -3}|Shop.example.org",
                "${empty:-3}|3",
                "${host:x}|Shop.example.org",
                "${host:1:x}|Shop.example.org",
                "${host:+3}|Shop.example.org",
                "${host:${n}}|p.example.org",
                "${host:${n}:${n}}|p.e",
                "${host:${host:70:1}:${n}}|Shop.example.org",
                "${host:1::2}|ho",
                "${host:0:8}|Shop.exa",
                "${host:1:-1}|hop.example.or",
                "${host:${back}:2}|or",
                "${host:${far}:3}|Sho",
                "${host:${back}:-1}|or",
                "${host:9:-9}.|.",
                "${host:16:1}.|.",
                "${empty:0:-1}.|.",
                "${unknown=fall back}|fall back",
                "${name=fall back}|shop",
                "${unknown:=}.|.",
                "${unknown:=fall}|fall",
                "${unknown:-fall}|fall",
                "${unknown:?fall}|fall",
                "${unknown:+fall}|fall",
                "${name:+fall}|shop",
                "${empty:-fall}|fall",
                "${unknown:=${name}}|shop",
                "${unknown:=${name}-x}|shop-x",
                "${unknown:=x-${name}}|x-shop",
                "${unknown:=x ${name} y}|x shop y",
                "${unknown:=${name^^}}|SHOP",
                "${unknown:=${nothing:=deep}}|deep",
                "${unknown:=$$}|$$",
                "${path#*/}|srv/shop/web/index.tar.gz",
                "${path##*/}|index.tar.gz",
                "${path%.*}|/srv/shop/web/index.tar",
                "${path%%.*}|/srv/shop/web/index",
                "${path#/s?v}|/shop/web/index.tar.gz",
                "${path#/[r-t]rv}|/shop/web/index.tar.gz",
                "${path#/[^r-t]rv}|/srv/shop/web/index.tar.gz",
                "${path#[}|/srv/shop/web/index.tar.gz",
                "${name#\\s}|hop",
                "${name%[op]}|shop",
                "${name#nothing}|shop",
                "${name#${name:0:2}}|op",
                "${name%:*{}|shop",
                "${twice/X/-}|a-bXc",
                "${twice//X/-}|a-b-c",
                "${twice/X/}|abXc",
                "${twice//X/}|abc",
                "${twice/#a/-}|-XbXc",
                "${twice/#X/-}|aXbXc",
                "${twice/%c/-}|aXbX-",
                "${twice/%c/}|aXbXc",
                "${twice//${twice:1:1}/${name}}|ashopbshopc",
                "${path/\\//-}|-srv/shop/web/index.tar.gz",
                "${path//\\//-}|-srv-shop-web-index.tar.gz",
                "${path//srv\\/shop/a\\\\b\\/c}|/a\\b/c/web/index.tar.gz",
                "${twice//${empty}/.}|.a.X.b.X.c.",
                "${word//${empty}/.}|.é.t.é.",
                "$${name}|${name}",
                "$$name|$name",
                "$$$${name}|$${name}",
                "$$$name|$$name",
                "a ${name}$${x$${name}$name${name}|a shop${x${name}$nameshop",
                "$${a=${name}}|${a=shop}",
                "\\\\ ${name} \\\\|\\\\ shop \\\\",
                "$$|$",
                "$|$"
            })
    void expandsAsFluxDoes(String text, String expanded) {
        assertThat(VariableText.parse(text).expand(VARIABLES)).isEqualTo(expanded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${}|unable to parse variable name",
                "${-}|unable to parse variable name",
                "${name|missing closing brace",
                "${name-x}|missing closing brace",
                "${name?x}|missing closing brace",
                "${name!}|missing closing brace",
                "${#}|bad substitution",
                "${#name:2}|bad substitution",
                "${name,,,}|bad substitution",
                "${name:}|unable to parse substitution within function",
                "${name:é}|bad substitution",
                "${name:1:2|bad substitution",
                "${name#}|unable to parse substitution within function",
                "${name/}|bad substitution",
                "${name/x}|bad substitution",
                "${name:=x|unable to parse substitution within function",
                "${name:${n}x}|bad substitution"
            })
    void refusesWhatFluxRefuses(String text, String message) {
        assertThatThrownBy(() -> VariableText.parse("before " + text))
                .isInstanceOf(SubstitutionException.class)
                .hasMessageContaining("\"" + text)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${u}",
                "${#u}",
                "${u^}",
                "${u^^}",
                "${u,}",
                "${u,,}",
                "${u:0}",
                "${u:0:9}",
                "${u/a/b}",
                "${u//a/b}",
                "${u/#a/b}",
                "${u/%a/b}",
                "${u#a}",
                "${u##a}",
                "${u%a}",
                "${u%%a}",
                "${name:=${u}}"
            })
    void strictModeMissesAnUndefinedVariable(String text) {
        assertThatThrownBy(() -> VariableText.parse(text).expand(VARIABLES.asStrict()))
                .isInstanceOf(SubstitutionException.class)
                .hasMessageContaining("variable not set (strict mode): \"u\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"${u:-x}|x", "${u:=x}|x", "${u=x}|x", "${empty}.|.", "${name}|shop", "plain|plain"})
    void strictModeAcceptsDefaultsAndEmptyValues(String text, String expanded) {
        assertThat(VariableText.parse(text).expand(VARIABLES.asStrict())).isEqualTo(expanded);
    }

    @Test
    void takesLineFeedsOutOfValues() {
        assertThat(VariableText.parse("${v}").expand(Variables.of(Map.of("v", "a\nb\n"))))
                .isEqualTo("ab");
    }

    @Test
    void refusesAVariableNameThatFluxRefuses() {
        assertThatThrownBy(() -> Variables.of(Map.of("my-name", "x")))
                .hasMessageContaining("'my-name' var name is invalid");
    }

    @Test
    void refusesToCutACharacterInTwo() {
        assertThatThrownBy(() -> VariableText.parse("${word:0:1}").expand(VARIABLES))
                .hasMessageContaining("cuts a character in two");
    }

    @Test
    void boundsNestedReplacementsThatMultiply() {
        String text = "${v}";
        for (int i = 0; i < 20; i++) {
            text = "${v//x/" + text + "}";
        }
        VariableText bomb = VariableText.parse(text);

        assertThatThrownBy(() -> bomb.expand(Variables.of(Map.of("v", "xxxxxxxxxx"))))
                .hasMessageContaining("grows beyond");
    }

    @Test
    void boundsNesting() {
        String text = "${v:=".repeat(5000);

        assertThatThrownBy(() -> VariableText.parse(text)).hasMessageContaining("nested deeper than 100");
    }

    @Test
    void boundsTheWorkOfPatterns() {
        Variables large = Variables.of(Map.of("v", "a".repeat(1_000_000)));

        assertThatThrownBy(() -> VariableText.parse("${v##*b}").expand(large))
                .hasMessageContaining("longer than 20000");
    }
}
