/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.fieldspec;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.FieldPath.Step;
import org.gitopsmaven.kustomize.path.PathLookup;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/**
 * Goes from an object to the fields of a spec and changes them ({@code api/filters/fieldspec}, {@code api/filters/fsslice}).
 * Sequences on the way are crossed, items are never made.
 */
public final class FieldWalk {

    private final MissingField missing;
    private final FieldChange change;

    public FieldWalk(MissingField missing, FieldChange change) {
        this.missing = missing;
        this.change = change;
    }

    /** Changes the fields of all specs that cover the object. */
    public void apply(YamlMapping object, FieldSpecs specs) {
        Gvk gvk = Gvk.of(object);
        for (FieldSpec spec : specs.specs()) {
            if (spec.covers(gvk)) {
                walk(object, spec);
            }
        }
    }

    /** Changes the fields of a spec when it covers the object. */
    public void apply(YamlMapping object, FieldSpec spec) {
        if (spec.covers(Gvk.of(object))) {
            walk(object, spec);
        }
    }

    private void walk(YamlMapping object, FieldSpec spec) {
        try {
            follow(object, spec, 0);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("considering field '" + spec.path() + "' of object " + idOf(object), e);
        }
    }

    private static ObjectId idOf(YamlMapping object) {
        return ObjectId.unscoped(
                Gvk.of(object), ObjectFields.metadata(object, "name"), ObjectFields.metadata(object, "namespace"));
    }

    /** What comes of a node that the first {@code depth} steps led to. */
    private YamlNode follow(YamlNode node, FieldSpec spec, int depth) {
        List<Step> steps = spec.path().steps();
        if (depth == steps.size()) {
            return change.apply(node);
        }
        if (Nodes.isNull(node)) {
            return node;
        }
        if (node instanceof YamlSequence sequence) {
            cross(sequence, spec, depth);
        } else if (node instanceof YamlMapping mapping) {
            enter(mapping, spec, depth);
        } else {
            throw new KustomizeException(
                    "expected sequence or mapping node", node.mark().location());
        }
        return node;
    }

    private void cross(YamlSequence sequence, FieldSpec spec, int depth) {
        try {
            for (int i = 0; i < sequence.size(); i++) {
                YamlNode item = sequence.get(i);
                YamlNode result = follow(item, spec, depth);
                if (result != item) {
                    sequence.set(i, result);
                }
            }
        } catch (GitOpsException e) {
            List<Step> steps = spec.path().steps();
            StringBuilder rest = new StringBuilder("visit traversal on path: [");
            for (int i = depth; i < steps.size(); i++) {
                rest.append(i == depth ? "" : " ").append(steps.get(i));
            }
            throw KustomizeException.wrap(rest.append(']').toString(), e);
        }
    }

    private void enter(YamlMapping mapping, FieldSpec spec, int depth) {
        Step step = spec.path().steps().get(depth);
        if (step.field().isEmpty()) {
            throw new KustomizeException("cannot set or create an empty field name");
        }
        if (step.isMoreThanAName()) {
            refuse(mapping, step.field());
        }
        boolean last = depth + 1 == spec.path().steps().size();
        boolean creates = spec.create() && missing != MissingField.IS_LEFT && !step.sequence();
        YamlEntry entry = mapping.entry(step.field());
        if (entry == null) {
            if (!creates) {
                return;
            }
            entry = new YamlEntry(YamlScalar.plain(step.field()), last ? missing.create() : new YamlMapping());
            mapping.add(entry);
        } else if (Nodes.isNull(entry.value()) && entry.value() instanceof YamlScalar nothing) {
            if (step.sequence()) {
                entry.setValue(new YamlSequence());
            } else if (creates) {
                entry.setValue(last ? missing.inPlaceOf(nothing) : new YamlMapping());
            }
        }
        YamlNode result = follow(entry.value(), spec, depth + 1);
        if (result != entry.value()) {
            entry.setValue(result);
        }
    }

    /** Refuses a step that means an item of a list, or anything, where a mapping is: kyaml has words for each. */
    private static void refuse(YamlMapping mapping, String field) {
        try {
            PathLookup.reading().find(mapping, List.of(field));
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("fieldName: " + field, e);
        }
    }
}
