/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kargo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * Steps that several stages share.
 *
 * @param project the namespace; empty for a ClusterPromotionTask
 * @param vars variables with their defaults, by name; empty where a value must be given
 */
public record PromotionTask(
        String project, String name, Map<String, String> vars, List<PromotionStep> steps, Location definedAt) {

    public static PromotionTask of(YamlMapping object) {
        FieldReader fields = FieldReader.of(object);
        FieldReader metadata = fields.childOrEmpty("metadata");
        FieldReader spec = fields.childOrEmpty("spec");
        return new PromotionTask(
                metadata.text("namespace"),
                metadata.text("name"),
                vars(spec),
                spec.list("steps").stream().map(PromotionStep::of).toList(),
                fields.location());
    }

    /** The variables of some parts, later ones over earlier ones. */
    static Map<String, String> vars(FieldReader... parts) {
        Map<String, String> vars = new LinkedHashMap<>();
        for (FieldReader part : parts) {
            part.list("vars").forEach(item -> vars.put(item.text("name"), item.text("value")));
        }
        return vars;
    }
}
