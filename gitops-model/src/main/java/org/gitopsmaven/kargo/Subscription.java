/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kargo;

import org.gitopsmaven.resource.FieldReader;

/**
 * What a Warehouse watches.
 *
 * @param constraint which versions, commits or tags it takes; empty for the default
 * @param strategy how it chooses among them; empty for the default
 */
public record Subscription(Type type, String repoUrl, String constraint, String strategy) {

    /** What is watched. */
    public enum Type {
        IMAGE,
        GIT,
        CHART
    }

    static Subscription of(FieldReader fields) {
        if (fields.has("image")) {
            FieldReader image = fields.childOrEmpty("image");
            String constraint = image.text("constraint");
            return new Subscription(
                    Type.IMAGE,
                    image.text("repoURL"),
                    constraint.isEmpty() ? image.text("semverConstraint") : constraint,
                    image.text("imageSelectionStrategy"));
        }
        if (fields.has("chart")) {
            FieldReader chart = fields.childOrEmpty("chart");
            return new Subscription(Type.CHART, chart.text("repoURL"), chart.text("semverConstraint"), "");
        }
        FieldReader git = fields.childOrEmpty("git");
        return new Subscription(Type.GIT, git.text("repoURL"), git.text("branch"), git.text("commitSelectionStrategy"));
    }
}
