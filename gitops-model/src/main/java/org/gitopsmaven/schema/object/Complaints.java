/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.schema.Objects;
import org.gitopsmaven.schema.Placeholder;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/**
 * What one rule has to say of one object. Values that are filled in later are not complained of: what they will be is
 * not known.
 */
final class Complaints {

    private final Rule rule;
    private final Resource resource;
    private final Consumer<Finding> found;

    Complaints(Rule rule, Resource resource, Consumer<Finding> found) {
        this.rule = rule;
        this.resource = resource;
        this.found = found;
    }

    void at(Field field, String message) {
        tell(field, message, null);
    }

    void at(Field field, String message, String hint) {
        tell(field, message, hint);
    }

    /** Something wrong with a key rather than its value. */
    void atKey(Field parent, YamlEntry entry, String message) {
        tell(new Field(parent.way().field(entry.name()), entry.key()), message, null);
    }

    private void tell(Field field, String message, @Nullable String hint) {
        if (field.node() instanceof YamlScalar scalar && Placeholder.isIn(scalar.text())) {
            return;
        }
        Location location = field.location();
        found.accept(Finding.of(rule, message)
                .withHint(hint)
                .on(field.path())
                .about(Objects.describe(resource))
                .at(location == null ? resource.origin().location() : location));
    }
}
