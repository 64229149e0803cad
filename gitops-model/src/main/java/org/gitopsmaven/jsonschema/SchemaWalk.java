/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import java.util.List;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Holds one tree to a schema, part by part. Bounded: schemas may refer to themselves. */
final class SchemaWalk {

    private static final int DEEPEST = 1_000;
    private static final int MOST = 1_000_000;

    private final JsonSchema schema;
    private final JsonValues values;
    private int depth;
    private int steps;

    SchemaWalk(JsonSchema schema, JsonValues values) {
        this.schema = schema;
        this.values = values;
    }

    JsonValues values() {
        return values;
    }

    /**
     * What a part has against a value.
     *
     * @param outer takes what the part spoke of, when the value is as it says
     */
    List<JsonFault> faults(@Nullable YamlNode part, YamlNode value, FieldPath path, Evaluated outer) {
        if (!(part instanceof YamlMapping rules)) {
            Visit visit = new Visit(this, new YamlMapping(), value, path);
            if (isFalse(part)) {
                visit.fault(JsonFault.Kind.COMBINATION, "must not be there");
            }
            return visit.faults();
        }
        if (++depth > DEEPEST || ++steps > MOST) {
            throw new GitOpsException(
                    depth > DEEPEST
                            ? "the schema is deeper than " + DEEPEST + " parts, or refers to itself"
                            : "the schema needs more than " + MOST + " steps for one object",
                    rules.mark().location());
        }
        Visit visit = new Visit(this, rules, value, path);
        check(visit);
        if (visit.faults().isEmpty()) {
            outer.addAll(visit.seen());
        }
        depth--;
        return visit.faults();
    }

    private void check(Visit visit) {
        if (refer(visit) && schema.isOld()) {
            return; // up to draft 7 nothing counts beside a reference
        }
        schema.ofValues().check(visit);
        if (visit.value() instanceof YamlMapping object) {
            schema.ofObjects().check(object, visit);
        } else if (visit.value() instanceof YamlSequence list) {
            ListKeywords.check(list, visit);
        }
        Combinations.check(visit);
        unevaluated(visit);
    }

    private boolean refer(Visit visit) {
        boolean referred = false;
        for (String keyword : JsonSchema.REFERENCES) {
            String reference = visit.rules().text(keyword);
            if (reference != null) {
                referred = true;
                YamlNode meant = schema.references().find(visit.rules(), keyword, reference);
                if (meant != null) {
                    visit.also(meant);
                }
            }
        }
        return referred;
    }

    private void unevaluated(Visit visit) {
        YamlNode fields = visit.rules().get("unevaluatedProperties");
        if (fields != null && visit.value() instanceof YamlMapping object && schema.isWhole()) {
            for (YamlEntry entry : object) {
                if (!visit.seen().has(entry.name())) {
                    ObjectKeywords.field(fields, entry, visit);
                    visit.seen().add(entry.name());
                }
            }
        }
        YamlNode items = visit.rules().get("unevaluatedItems");
        if (items != null && visit.value() instanceof YamlSequence list && schema.isWhole()) {
            for (int i = 0; i < list.size(); i++) {
                if (!visit.seen().has(i)) {
                    visit.child(items, list.get(i), visit.path().item(i));
                    visit.seen().add(i);
                }
            }
        }
    }

    static boolean isFalse(@Nullable YamlNode node) {
        return isWord("false", node);
    }

    static boolean isTrue(@Nullable YamlNode node) {
        return isWord("true", node);
    }

    private static boolean isWord(String word, @Nullable YamlNode node) {
        return node instanceof YamlScalar scalar
                && !scalar.isQuoted()
                && scalar.text().equals(word);
    }
}
