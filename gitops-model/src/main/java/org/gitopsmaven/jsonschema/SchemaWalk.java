/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import java.util.ArrayList;
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
    private Evaluated seen = new Evaluated();
    private int depth;
    private int steps;

    SchemaWalk(JsonSchema schema, JsonValues values) {
        this.schema = schema;
        this.values = values;
    }

    JsonValues values() {
        return values;
    }

    /** What the part that is being looked at has spoken of. */
    Evaluated seen() {
        return seen;
    }

    /**
     * What a part has against a value.
     *
     * @param outer takes what the part spoke of, when the value is as it says
     */
    List<JsonFault> faults(@Nullable YamlNode part, YamlNode value, FieldPath path, Evaluated outer) {
        if (!(part instanceof YamlMapping rules)) {
            return isFalse(part)
                    ? List.of(new JsonFault(JsonFault.Kind.COMBINATION, path, value, "must not be there"))
                    : List.of();
        }
        if (++depth > DEEPEST || ++steps > MOST) {
            throw new GitOpsException(
                    depth > DEEPEST
                            ? "the schema is deeper than " + DEEPEST + " parts, or refers to itself"
                            : "the schema needs more than " + MOST + " steps for one object",
                    rules.mark().location());
        }
        Evaluated before = seen;
        seen = new Evaluated();
        List<JsonFault> faults = new ArrayList<>();
        check(rules, value, path, faults);
        if (faults.isEmpty()) {
            outer.addAll(seen);
        }
        seen = before;
        depth--;
        return faults;
    }

    private void check(YamlMapping rules, YamlNode value, FieldPath path, List<JsonFault> faults) {
        if (refer(rules, value, path, faults) && schema.isOld()) {
            return; // up to draft 7 nothing counts beside a reference
        }
        schema.ofValues().check(rules, value, path, values, faults);
        if (value instanceof YamlMapping object) {
            schema.ofObjects().check(rules, object, path, this, faults);
        } else if (value instanceof YamlSequence list) {
            ListKeywords.check(rules, list, path, this, faults);
        }
        Combinations.check(rules, value, path, this, faults);
        if (schema.isWhole()) {
            unevaluated(rules, value, path, faults);
        }
    }

    private boolean refer(YamlMapping rules, YamlNode value, FieldPath path, List<JsonFault> faults) {
        boolean referred = false;
        for (String keyword : JsonSchema.REFERENCES) {
            String reference = rules.text(keyword);
            if (reference != null) {
                referred = true;
                faults.addAll(faults(schema.references().find(rules, keyword, reference), value, path, seen));
            }
        }
        return referred;
    }

    private void unevaluated(YamlMapping rules, YamlNode value, FieldPath path, List<JsonFault> faults) {
        YamlNode fields = rules.get("unevaluatedProperties");
        if (fields != null && value instanceof YamlMapping object) {
            for (YamlEntry entry : object) {
                if (!seen.has(entry.name())) {
                    ObjectKeywords.field(fields, entry, rules, path, this, faults);
                    seen.add(entry.name());
                }
            }
        }
        YamlNode items = rules.get("unevaluatedItems");
        if (items != null && value instanceof YamlSequence list) {
            for (int i = 0; i < list.size(); i++) {
                if (!seen.has(i)) {
                    faults.addAll(faults(items, list.get(i), path.item(i), new Evaluated()));
                    seen.add(i);
                }
            }
        }
    }

    static boolean isFalse(@Nullable YamlNode node) {
        return node instanceof YamlScalar scalar
                && !scalar.isQuoted()
                && scalar.text().equals("false");
    }

    static boolean isTrue(@Nullable YamlNode node) {
        return node instanceof YamlScalar scalar
                && !scalar.isQuoted()
                && scalar.text().equals("true");
    }
}
