/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.openapi.type.ObjectType;
import org.gitopsmaven.openapi.type.Property;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;

/** Tells of fields that are not known and of those that are missing. */
final class FieldFaults {

    private final YamlDialect dialect;
    private final Encryption encryption;
    private final Consumer<Fault> found;

    FieldFaults(YamlDialect dialect, Encryption encryption, Consumer<Fault> found) {
        this.dialect = dialect;
        this.encryption = encryption;
        this.found = found;
    }

    void unknown(YamlEntry entry, ObjectType type, FieldPath path, boolean root) {
        String name = entry.name();
        if (type.isOpen() || root && encryption.isOwn(name) || isPrinted(entry)) {
            return;
        }
        String others = type.otherVersions(name);
        FieldPath field = path.field(name);
        if (others == null) {
            String phrase = Suggestion.phrase(name, names(type));
            found.accept(Fault.of(
                    StructureRules.UNKNOWN_FIELD, field, entry.key(), "unknown field '" + name + "'" + phrase));
        } else {
            found.accept(Fault.ofVersion(
                    StructureRules.UNKNOWN_FIELD,
                    field,
                    entry.key(),
                    "field '" + name + "' does not exist",
                    " (known " + others + ")"));
        }
    }

    /** What Go programs print of metadata that has none. */
    private boolean isPrinted(YamlEntry entry) {
        return entry.name().equals("creationTimestamp") && dialect.isNull(entry.value());
    }

    void missing(YamlMapping object, ObjectType type, FieldPath path) {
        for (Property property : type.required()) {
            YamlNode value = object.get(property.name());
            boolean nullable = property.schema().rules().nullable();
            if ((value == null || dialect.isNull(value) && !nullable) && !isMisspelt(property.name(), object, type)) {
                found.accept(
                        Fault.of(StructureRules.REQUIRED, path, object, "missing required field " + property.name()));
            }
        }
    }

    /** Whether an unknown field was told to be this one: that it is missing has the same cause. */
    private static boolean isMisspelt(String name, YamlMapping object, ObjectType type) {
        if (type.isOpen()) {
            return false;
        }
        List<String> known = names(type);
        for (YamlEntry entry : object) {
            if (type.property(entry.name()) == null
                    && type.otherVersions(entry.name()) == null
                    && Suggestion.closest(entry.name(), known)
                            .filter(name::equals)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> names(ObjectType type) {
        return type.properties().stream().map(Property::name).toList();
    }
}
