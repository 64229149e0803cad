/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import org.gitopsmaven.policy.Outcome;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * What a rule, or a part of one, says of an object.
 *
 * @param outcome null when it does not concern the object
 * @param place what it is about, or null for the object
 */
record Verdict(
        @Nullable Outcome outcome, String message, @Nullable YamlNode place) {

    static final Verdict NOTHING = new Verdict(null, "", null);
    static final Verdict PASS = new Verdict(Outcome.PASS, "", null);

    static Verdict skipped(String why) {
        return new Verdict(Outcome.SKIP, why, null);
    }

    static Verdict error(String why) {
        return new Verdict(Outcome.ERROR, why, null);
    }

    static Verdict failed(String message, @Nullable YamlNode place) {
        return new Verdict(Outcome.FAIL, message, place);
    }
}
