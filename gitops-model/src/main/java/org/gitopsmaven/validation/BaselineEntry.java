/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * One finding that is known.
 *
 * @param fingerprint what it is recognised by; everything else is for people
 * @param reason why it is accepted; empty when nobody said
 * @param place where the entry stands
 */
record BaselineEntry(
        String fingerprint, String rule, String file, String resource, String message, String reason, Location place) {

    static BaselineEntry of(Finding finding, String fingerprint, String reason) {
        Location location = finding.location();
        String field = finding.field() == null ? "" : finding.field() + ": ";
        return new BaselineEntry(
                fingerprint,
                finding.rule().id(),
                location == null ? "" : location.file(),
                text(finding.resource()),
                field + finding.message(),
                reason,
                Location.of(Baseline.FILE));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The fields that say something, in the order they are written. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("fingerprint", fingerprint);
        fields.put("rule", rule);
        fields.put("file", file);
        fields.put("resource", resource);
        fields.put("message", message);
        fields.put("reason", reason);
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
