/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.kubernetes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.openapi.type.KindSchema;
import org.gitopsmaven.openapi.type.ObjectType;
import org.gitopsmaven.openapi.type.Property;
import org.gitopsmaven.openapi.type.ScalarType;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.openapi.type.ValueRules;
import org.gitopsmaven.resource.Gvk;
import org.jspecify.annotations.Nullable;

/** The types of one version of Kubernetes. */
public final class VersionedCatalogue {

    private final CatalogueText text;
    private final KubernetesVersion version;
    private final int index;
    private final Map<String, ObjectType> types = new ConcurrentHashMap<>();
    private final Map<Gvk, Optional<KindSchema>> kinds = new ConcurrentHashMap<>();

    /** @param index which of the known versions serves for {@code version} */
    VersionedCatalogue(CatalogueText text, KubernetesVersion version, int index) {
        this.text = text;
        this.version = version;
        this.index = index;
    }

    public KubernetesVersion version() {
        return version;
    }

    /** What is known of a kind; empty when this version does not serve it. */
    public Optional<KindSchema> kind(Gvk gvk) {
        Optional<KindSchema> known = kinds.get(gvk);
        if (known == null) {
            known = read(gvk);
            kinds.put(gvk, known);
        }
        return known;
    }

    private Optional<KindSchema> read(Gvk gvk) {
        KindLine line = text.kind(gvk);
        if (line == null || !has(line.served())) {
            return Optional.empty();
        }
        Schema schema = new Schema.Object(type(line.type()), ValueRules.NONE);
        return Optional.of(new KindSchema(schema, line.scope(), deprecation(line), false));
    }

    /** Why a kind is not served that other versions have or had; empty when Kubernetes never had it. */
    public Optional<AbsentKind> absent(Gvk gvk) {
        KindLine line = text.kind(gvk);
        return line == null || has(line.served()) ? Optional.empty() : Optional.of(absent(line));
    }

    private AbsentKind absent(KindLine line) {
        KubernetesVersion removed = line.removed();
        KubernetesVersion introduced = line.introduced();
        String why;
        if (removed != null && removed.compareTo(version) <= 0) {
            why = "removed in " + removed;
        } else if (introduced != null && introduced.compareTo(version) > 0) {
            why = "served from " + introduced;
        } else {
            why = line.served().isNever() ? "never served" : "served " + seen(line.served());
        }
        return new AbsentKind(why, replacement(line));
    }

    /** Replacements are removed themselves some day: what follows them is meant. */
    private @Nullable Gvk replacement(KindLine line) {
        Gvk named = line.replacement();
        for (int i = 0; i < text.versions().size() && named != null; i++) {
            KindLine next = text.kind(named);
            if (next == null || has(next.served()) || next.replacement() == null) {
                return named;
            }
            named = next.replacement();
        }
        return named;
    }

    private @Nullable String deprecation(KindLine line) {
        KubernetesVersion deprecated = line.deprecated();
        KubernetesVersion removed = line.removed();
        if (deprecated == null || removed == null || deprecated.compareTo(version) > 0) {
            return null;
        }
        Gvk replacement = replacement(line);
        return "since " + deprecated + ", removed in " + removed
                + (replacement == null ? "" : "; use " + replacement.apiVersion() + " " + replacement.kind());
    }

    List<FieldLine> lines(String type) {
        return text.fields(type);
    }

    boolean has(Presence presence) {
        return presence.isIn(index);
    }

    String seen(Presence presence) {
        return presence.seenFrom(index, text.versions());
    }

    Property property(FieldLine line) {
        return new Property(line.name(), schema(line, line.notation()), has(line.required()));
    }

    private Schema schema(FieldLine line, String notation) {
        char first = notation.charAt(0);
        if (first == '[') {
            return new Schema.Items(schema(line, notation.substring(1)), line.listType(), line.keys(), ValueRules.NONE);
        }
        if (first == '{') {
            return new Schema.Values(schema(line, notation.substring(1)), ValueRules.NONE);
        }
        if (notation.length() > 1) {
            return new Schema.Object(type(notation), ValueRules.NONE);
        }
        if (first == 'a') {
            return new Schema.Any(ValueRules.NONE);
        }
        ValueRules rules = line.texts().isEmpty()
                ? ValueRules.NONE
                : new ValueRules(false, null, List.of(new TextChoice(line.texts())));
        return new Schema.Scalar(scalar(first), rules);
    }

    private ObjectType type(String name) {
        ObjectType known = types.get(name);
        if (known == null) {
            ObjectType made = new KubernetesType(name, this);
            ObjectType other = types.putIfAbsent(name, made);
            known = other == null ? made : other;
        }
        return known;
    }

    private static ScalarType scalar(char letter) {
        return switch (letter) {
            case 's' -> ScalarType.STRING;
            case 'i' -> ScalarType.INTEGER;
            case 'l' -> ScalarType.LONG;
            case 'b' -> ScalarType.BOOLEAN;
            case 'd' -> ScalarType.NUMBER;
            case 'y' -> ScalarType.BYTES;
            case 't' -> ScalarType.DATE_TIME;
            case 'x' -> ScalarType.INT_OR_STRING;
            case 'q' -> ScalarType.QUANTITY;
            default -> throw new IllegalStateException("no type " + letter);
        };
    }
}
