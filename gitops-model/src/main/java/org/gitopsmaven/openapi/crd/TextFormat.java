/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import com.google.re2j.Pattern;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.openapi.type.Violation;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlValue;

/** A text of a format that the API server knows; all others are ignored, as it does. */
record TextFormat(String name, Pattern pattern) implements Constraint {

    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    private static final String IPV4 = OCTET + "(?:\\." + OCTET + "){3}";
    private static final String IPV6 = "[0-9a-fA-F:]*:[0-9a-fA-F:]*(?:" + IPV4 + ")?";
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String UNIT =
            "(?:ns|nano|us|µs|μs|micro|ms|milli|s|sec|second|m|min|minute|h|hr|hour|d|day|w|wk|week)s?";

    private static final Map<String, Pattern> KNOWN = Map.ofEntries(
            Map.entry("ipv4", Pattern.compile(IPV4)),
            Map.entry("ipv6", Pattern.compile(IPV6)),
            Map.entry("cidr", Pattern.compile("(?:" + IPV4 + "|" + IPV6 + ")/[0-9]{1,3}")),
            Map.entry(
                    "mac",
                    Pattern.compile(
                            "(?:[0-9a-fA-F]{2}[:-]){5,19}[0-9a-fA-F]{2}|(?:[0-9a-fA-F]{4}\\.){2,9}[0-9a-fA-F]{4}")),
            Map.entry("uuid", Pattern.compile("(?i)[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}")),
            Map.entry("date", Pattern.compile(DATE)),
            Map.entry(
                    "datetime",
                    Pattern.compile(DATE
                            + "[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?")),
            Map.entry("duration", Pattern.compile("[+-]?(?:0|(?:[0-9]*\\.?[0-9]+\\.?\\s*" + UNIT + "\\s*)+)")),
            Map.entry("email", Pattern.compile(".*[^\\s@]+@[^\\s@]+")),
            Map.entry("uri", Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|/)\\S*")),
            Map.entry(
                    "byte", Pattern.compile("(?:[A-Za-z0-9+/]{4}|\\s)*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\\s*")));

    static Optional<Constraint> of(String format) {
        String name = format.replace("-", "");
        return Optional.ofNullable(KNOWN.get(name)).map(pattern -> new TextFormat(format, pattern));
    }

    @Override
    public void check(YamlNode value, YamlDialect dialect, Consumer<Violation> found) {
        if (value instanceof YamlScalar scalar
                && dialect.valueOf(scalar) instanceof YamlValue.Text text
                && !pattern.matches(text.value())) {
            found.accept(new Violation(Violation.Kind.FORMAT, "'" + text.value() + "' is no " + name, null));
        }
    }
}
