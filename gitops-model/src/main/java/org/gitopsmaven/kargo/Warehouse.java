/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kargo;

import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlMapping;

/** Where freight comes from. */
public record Warehouse(String project, String name, List<Subscription> subscriptions, Location definedAt) {

    public static Warehouse of(YamlMapping object) {
        FieldReader fields = FieldReader.of(object);
        FieldReader metadata = fields.childOrEmpty("metadata");
        return new Warehouse(
                metadata.text("namespace"),
                metadata.text("name"),
                fields.childOrEmpty("spec").list("subscriptions").stream()
                        .map(Subscription::of)
                        .toList(),
                fields.location());
    }
}
