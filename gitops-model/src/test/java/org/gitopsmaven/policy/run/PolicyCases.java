/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.policy.SuppliedValues;
import org.gitopsmaven.policy.conftest.Combination;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.Renderings;

/** What policies in a file say of manifests in another. */
public final class PolicyCases {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private PolicyCases() {}

    /** Findings as {@code file:line:column severity RULE message}, in the order of their places. */
    public static List<String> findings(Path directory, String policies, String manifests) {
        return findings(directory, "policies.yaml", policies, manifests);
    }

    /** The same for policies in a file of another name. */
    public static List<String> findings(Path directory, String name, String policies, String manifests) {
        Path file = directory.resolve(name);
        try {
            Files.writeString(file, policies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings(file, manifests);
    }

    /** The same for the policies in a place. */
    public static List<String> findings(Path place, String manifests) {
        return findings(place, Combination.NONE, manifests);
    }

    /** The same, where packages of Rego judge all objects at once. */
    public static List<String> findings(Path place, Combination combination, String manifests) {
        Rendering rendering = Renderings.of(Renderings.target("prod", "web"), "m.yaml", manifests);
        List<Finding> found = new ArrayList<>();
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        new Policies(List.of(place), SuppliedValues.NONE, combination, List.of(rendering), clock, found::add)
                .validate(rendering, found::add);
        return found.stream().sorted().map(PolicyCases::shown).toList();
    }

    private static String shown(Finding finding) {
        String place = String.valueOf(finding.location()).replaceFirst(".*[/\\\\]", "");
        return place + " " + finding.severity().word() + " " + finding.rule().id() + " " + finding.message();
    }
}
