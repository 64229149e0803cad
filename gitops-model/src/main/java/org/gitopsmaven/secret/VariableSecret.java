/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.secret;

import com.google.re2j.Pattern;
import java.util.Optional;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;

/**
 * An environment variable with a name that promises a secret, and a value that is neither a reference, a path nor a word.
 *
 * @param name the name of the variable
 * @param place where its value stands
 */
record VariableSecret(String name, Location place) {

    private static final Pattern NAME = Pattern.compile(
            "(?i)(.*_)?(PASSWORD|PASSWD|PWD|PASSPHRASE|TOKEN|API_?KEY|ACCESS_KEY|SECRET_KEY|PRIVATE_KEY|CLIENT_SECRET)");
    private static final Pattern HARMLESS = Pattern.compile("(?i)[a-z][a-z-]*|[0-9]+|[./~].*|[a-z]+://[^@]*");
    private static final double LEAST_ENTROPY = 2;

    static Optional<VariableSecret> of(YamlMapping mapping) {
        String name = mapping.size() == 2 ? mapping.text("name") : null;
        YamlNode value = name == null ? null : mapping.get("value");
        if (name == null || !(value instanceof YamlScalar scalar) || !NAME.matches(name)) {
            return Optional.empty();
        }
        String text = scalar.text().strip();
        boolean literal = !text.contains("$(")
                && !Placeholder.is(text)
                && !HARMLESS.matches(text)
                && Entropy.of(text) >= LEAST_ENTROPY;
        return literal ? Optional.of(new VariableSecret(name, scalar.mark().location())) : Optional.empty();
    }
}
