/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.function.Consumer;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.openapi.type.Violation;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Somewhere in the text the pattern is found, as Go reads it. Compiled when it is first needed. */
final class TextPattern implements Constraint {

    private static final Pattern ANYTHING = Pattern.compile("");

    private final String pattern;
    private volatile @Nullable Pattern compiled;

    TextPattern(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public void check(YamlNode value, YamlDialect dialect, Consumer<Violation> found) {
        if (value instanceof YamlScalar scalar
                && dialect.valueOf(scalar) instanceof YamlValue.Text text
                && !compiled().matcher(text.value()).find()) {
            found.accept(
                    new Violation(Violation.Kind.FORMAT, "'" + text.value() + "' does not match " + pattern, null));
        }
    }

    private Pattern compiled() {
        Pattern ready = compiled;
        if (ready == null) {
            ready = compile();
            compiled = ready;
        }
        return ready;
    }

    private Pattern compile() {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            return ANYTHING; // a fault of the CRD, which no cluster would take either
        }
    }
}
