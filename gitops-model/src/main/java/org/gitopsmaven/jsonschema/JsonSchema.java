/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Schema of draft 4 to 2020-12 that is all in one document. Formats are those that Kubernetes knows.
 */
public final class JsonSchema {

    static final List<String> REFERENCES = List.of("$ref", "$recursiveRef", "$dynamicRef");

    private final YamlMapping document;
    private final YamlNode start;
    private final SchemaReferences references;
    private final ValueKeywords ofValues = new ValueKeywords();
    private final ObjectKeywords ofObjects = new ObjectKeywords();
    private final boolean old;
    private volatile @Nullable List<YamlScalar> unchecked;

    public JsonSchema(YamlMapping document) {
        this(document, document, isOld(document), new SchemaReferences(document, isOld(document)));
    }

    private JsonSchema(YamlMapping document, YamlNode start, boolean old, SchemaReferences references) {
        this.document = document;
        this.start = start;
        this.old = old;
        this.references = references;
    }

    private static boolean isOld(YamlMapping document) {
        String draft = String.valueOf(document.text("$schema"));
        return draft.contains("draft-04") || draft.contains("draft-06") || draft.contains("draft-07");
    }

    /** The part of the schema that a fragment names, such as {@code #/$defs/port}. */
    public Optional<JsonSchema> part(String fragment) {
        YamlNode part = references.find(document, "$ref", fragment);
        return part == null ? Optional.empty() : Optional.of(new JsonSchema(document, part, old, references));
    }

    /**
     * What the schema has against a value.
     *
     * @throws GitOpsException when the schema goes round in a circle or takes too long
     */
    public List<JsonFault> check(YamlNode value, YamlDialect dialect) {
        return new SchemaWalk(this, new JsonValues(dialect)).faults(start, value, FieldPath.ROOT, new Evaluated());
    }

    /** What to say of a part that is not checked. */
    public static String whyUnchecked(YamlScalar part) {
        return "the schema is not checked in full: '" + part.text()
                + "' leads to another file, depends on the way to it, or is no regular expression of RE2";
    }

    /** The parts of the schema that are not checked, each a text at its place. */
    public List<YamlScalar> unchecked() {
        List<YamlScalar> known = unchecked;
        if (known == null) {
            known = findUnchecked();
            unchecked = known;
        }
        return known;
    }

    private List<YamlScalar> findUnchecked() {
        List<YamlScalar> found = new ArrayList<>();
        Deque<YamlMapping> left = new ArrayDeque<>(List.of(document));
        while (!left.isEmpty()) {
            YamlMapping part = left.pop();
            for (String keyword : REFERENCES) {
                if (part.get(keyword) instanceof YamlScalar name
                        && references.find(part, keyword, name.text()) == null) {
                    found.add(name);
                }
            }
            if (part.get("pattern") instanceof YamlScalar pattern && isUnknown(pattern)) {
                found.add(pattern);
            }
            SchemaParts.entries(part, "patternProperties").stream()
                    .map(YamlEntry::key)
                    .filter(JsonSchema::isUnknown)
                    .forEach(found::add);
            SchemaParts.of(part).forEach(left::push);
        }
        return List.copyOf(found);
    }

    private static boolean isUnknown(YamlScalar pattern) {
        return SchemaPatterns.compile(pattern.text()).isEmpty();
    }

    /** Whether nothing counts beside a reference. */
    boolean isOld() {
        return old;
    }

    /** Whether all of it is checked; otherwise nobody knows which fields it never speaks of. */
    boolean isWhole() {
        return unchecked().isEmpty();
    }

    SchemaReferences references() {
        return references;
    }

    ValueKeywords ofValues() {
        return ofValues;
    }

    ObjectKeywords ofObjects() {
        return ofObjects;
    }
}
