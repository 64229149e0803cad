/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kargo;

import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * A step of a promotion.
 *
 * @param uses the runner, such as {@code git-clone}; empty for a task
 * @param task the PromotionTask that is run instead; empty for none
 * @param clusterTask whether that is a ClusterPromotionTask
 * @param alias the name by which other steps see its output; empty for none
 * @param config what the runner is told
 */
public record PromotionStep(
        String uses, String task, boolean clusterTask, String alias, YamlMapping config, Location definedAt) {

    static PromotionStep of(FieldReader fields) {
        FieldReader task = fields.childOrEmpty("task");
        return new PromotionStep(
                fields.text("uses"),
                task.text("name"),
                task.text("kind").equals("ClusterPromotionTask"),
                fields.text("as"),
                fields.childOrEmpty("config").mapping(),
                fields.location());
    }
}
