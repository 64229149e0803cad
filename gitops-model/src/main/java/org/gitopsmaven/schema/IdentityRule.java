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
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.structure.StructureRules;

/** Every object says its {@code apiVersion}, {@code kind} and {@code metadata.name} (or {@code generateName}). */
public final class IdentityRule implements Validator<Rendering> {

    private static final Rule NAME = new Rule("RES-NAME", Severity.ERROR, "every object has a valid name");

    @Override
    public List<Rule> rules() {
        return List.of(StructureRules.REQUIRED, NAME);
    }

    @Override
    public void validate(Rendering rendering, Consumer<Finding> found) {
        for (Resource resource : rendering.resources()) {
            Field object = Field.of(resource.content());
            require(object, "apiVersion", resource, found);
            require(object, "kind", resource, found);
            requireName(object, resource, found);
        }
    }

    private static void require(Field object, String key, Resource resource, Consumer<Finding> found) {
        Field field = object.at(key).orElse(null);
        if (field == null || field.text().isEmpty()) {
            found.accept(Finding.of(StructureRules.REQUIRED, key + " is required")
                    .on(key)
                    .about(Objects.describe(resource))
                    .at(field == null ? resource.origin().location() : place(field, resource)));
        }
    }

    private static void requireName(Field object, Resource resource, Consumer<Finding> found) {
        Field metadata = object.at("metadata").orElse(object);
        Field name = metadata.at("name").orElse(metadata);
        boolean generated = metadata.text("generateName") != null;
        if (name.text().isEmpty() && !generated && !Objects.isClientSide(resource)) {
            found.accept(Finding.of(NAME, "metadata.name is required")
                    .on("metadata.name")
                    .about(Objects.describe(resource))
                    .at(place(name, resource)));
        }
    }

    private static Location place(Field field, Resource resource) {
        Location location = field.location();
        return location == null ? resource.origin().location() : location;
    }
}
