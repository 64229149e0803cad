/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kargo;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;

/**
 * The stages that may change an Application: its annotation {@code kargo.akuity.io/authorized-stage}. Ported from
 * {@code pkg/api/stage} of akuity/kargo.
 *
 * @param stages {@code project:stage}, in order
 */
public record AuthorizedStages(List<String> stages) {

    /** The annotation. */
    public static final String ANNOTATION = "kargo.akuity.io/authorized-stage";

    /** Reads the annotation; one that Kargo would refuse is an error. */
    public static AuthorizedStages of(String annotation, Location location) {
        List<String> stages = new ArrayList<>();
        for (String item : annotation.split(",", -1)) {
            String stage = item.strip();
            String[] parts = stage.split(":", -1);
            if (stage.contains("*") || parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
                throw new GitOpsException(
                        ANNOTATION + ": \"" + stage + "\" is not of the form project:stage",
                        location,
                        "name one project and one stage, without patterns");
            }
            stages.add(parts[0].strip() + ":" + parts[1].strip());
        }
        return new AuthorizedStages(List.copyOf(stages));
    }

    public boolean permits(String project, String stage) {
        return stages.contains(project + ":" + stage);
    }
}
