/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.object.Manifest;
import org.gitopsmaven.schema.object.ManifestValidator;
import org.gitopsmaven.schema.structure.StructureRules;

/** Every object says its {@code apiVersion}, {@code kind} and {@code metadata.name} (or {@code generateName}). */
public final class IdentityRule implements ManifestValidator {

    private static final Rule NAME = new Rule("RES-NAME", Severity.ERROR, "every object has a valid name");

    @Override
    public List<Rule> rules() {
        return List.of(StructureRules.REQUIRED, NAME);
    }

    @Override
    public void validate(Manifest object, Consumer<Finding> found) {
        require(object, "apiVersion", found);
        require(object, "kind", found);
        if (object.name().isEmpty()) {
            requireName(object, found);
        }
    }

    private static void require(Manifest object, String key, Consumer<Finding> found) {
        Field field = object.root().child(key);
        if (field == null || field.text().isEmpty()) {
            Resource resource = object.resource();
            found.accept(Finding.of(StructureRules.REQUIRED, key + " is required")
                    .on(key)
                    .about(Objects.describe(resource))
                    .at(field == null ? resource.origin().location() : place(field, resource)));
        }
    }

    private static void requireName(Manifest object, Consumer<Finding> found) {
        Field metadata = object.root().at("metadata").orElse(object.root());
        Field name = metadata.at("name").orElse(metadata);
        boolean generated = metadata.text("generateName") != null;
        if (!generated && !Objects.isClientSide(object.gvk())) {
            found.accept(Finding.of(NAME, "metadata.name is required")
                    .on("metadata.name")
                    .about(Objects.describe(object.resource()))
                    .at(place(name, object.resource())));
        }
    }

    private static Location place(Field field, Resource resource) {
        Location location = field.location();
        return location == null ? resource.origin().location() : location;
    }
}
