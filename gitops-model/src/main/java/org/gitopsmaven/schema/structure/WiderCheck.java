/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.Set;
import java.util.function.Consumer;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.jsonschema.JsonFault;
import org.gitopsmaven.jsonschema.JsonSchema;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** Holds an object to a JSON Schema as the API server would see it: without nulls. */
final class WiderCheck {

    private static final Set<String> IDENTITY = Set.of("apiVersion", "kind", "metadata");

    private final YamlDialect dialect;
    private final Encryption encryption;
    private final Consumer<Fault> found;

    WiderCheck(YamlDialect dialect, Encryption encryption, Consumer<Fault> found) {
        this.dialect = dialect;
        this.encryption = encryption;
        this.found = found;
    }

    void check(YamlMapping object, JsonSchema schema) {
        for (JsonFault fault : schema.check(withoutNulls(object), dialect)) {
            if (!isEveryObjects(fault) && !isHidden(fault.place())) {
                found.accept(Fault.of(rule(fault.kind()), fault.path(), fault.place(), fault.message()));
            }
        }
        for (YamlScalar part : schema.unchecked()) {
            String message = JsonSchema.whyUnchecked(part);
            found.accept(Fault.of(StructureRules.PART_SKIPPED, FieldPath.ROOT, part, message));
        }
    }

    /** Whether it has to do with what objects have whether their schema says so or not. */
    private boolean isEveryObjects(JsonFault fault) {
        String path = fault.path().toString();
        return fault.kind() == JsonFault.Kind.UNKNOWN_FIELD && (IDENTITY.contains(path) || encryption.isOwn(path));
    }

    private boolean isHidden(YamlNode place) {
        return place instanceof YamlScalar scalar && encryption.isHidden(scalar);
    }

    private YamlMapping withoutNulls(YamlMapping object) {
        YamlMapping kept = object.copy();
        dropNulls(kept);
        return kept;
    }

    private void dropNulls(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            mapping.removeIf(entry -> dialect.isNull(entry.value()));
            mapping.entries().forEach(entry -> dropNulls(entry.value()));
        } else if (node instanceof YamlSequence list) {
            list.items().forEach(this::dropNulls);
        }
    }

    private static Rule rule(JsonFault.Kind kind) {
        return switch (kind) {
            case TYPE -> StructureRules.TYPE;
            case REQUIRED -> StructureRules.REQUIRED;
            case UNKNOWN_FIELD -> StructureRules.UNKNOWN_FIELD;
            case ENUM -> StructureRules.ENUM;
            case FORMAT -> StructureRules.FORMAT;
            case RANGE -> StructureRules.RANGE;
            case COMBINATION -> StructureRules.COMBINATION;
        };
    }
}
