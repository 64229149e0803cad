/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kargo;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * A stage of a promotion.
 *
 * @param vars variables of the promotion, by name
 * @param steps what a promotion does; none for a stage that only gates
 */
public record Stage(
        String project, String name, Map<String, String> vars, List<PromotionStep> steps, Location definedAt) {

    public static Stage of(YamlMapping object) {
        FieldReader fields = FieldReader.of(object);
        FieldReader metadata = fields.childOrEmpty("metadata");
        FieldReader spec = fields.childOrEmpty("spec");
        FieldReader promotion = spec.childOrEmpty("promotionTemplate").childOrEmpty("spec");
        return new Stage(
                metadata.text("namespace"),
                metadata.text("name"),
                PromotionTask.vars(spec, promotion),
                promotion.list("steps").stream().map(PromotionStep::of).toList(),
                fields.location());
    }
}
