/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.reference;

import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.FieldChange;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.kustomize.tree.Scalars;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** A field that names another object: a text, a mapping with {@code name}, or a list of these. */
final class ReferenceField implements FieldChange {

    private final Referrer referrer;
    private final Gvk target;
    private final String path;

    ReferenceField(Referrer referrer, Gvk target, String path) {
        this.referrer = referrer;
        this.target = target;
        this.path = path;
    }

    @Override
    public YamlNode apply(YamlNode node) {
        if (Nodes.isNull(node)) {
            return node;
        }
        if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                YamlNode item = sequence.get(i);
                YamlNode changed = Nodes.isNull(item) ? item : one(item);
                if (changed != item) {
                    sequence.set(i, changed);
                }
            }
            return node;
        }
        return one(node);
    }

    private YamlNode one(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return text(scalar);
        }
        if (node instanceof YamlMapping mapping) {
            mapping(mapping);
        }
        return node;
    }

    private YamlNode text(YamlScalar scalar) {
        KustomizeResource referral = referrer.select(new Mention(scalar.text(), target, path, false, null));
        if (referral == null) {
            return scalar;
        }
        referral.addReferrer(referrer.id());
        return named(scalar, referral.name());
    }

    private void mapping(YamlMapping mapping) {
        YamlEntry name = mapping.entry("name");
        if (name == null) {
            throw new KustomizeException(
                    "path config error; no 'name' field in node", mapping.mark().location());
        }
        YamlNode namespace = mapping.get("namespace");
        String old = Nodes.value(name.value());
        String beside = namespace == null ? null : Nodes.value(namespace);
        KustomizeResource referral = referrer.select(new Mention(old, target, path, true, beside));
        if (referral == null) {
            return;
        }
        referral.addReferrer(referrer.id());
        String newNamespace = referral.namespace();
        if (referral.name().equals(old) && newNamespace.isEmpty()) {
            return;
        }
        name.setValue(named(name.value(), referral.name()));
        if (!newNamespace.isEmpty()) {
            setNamespace(mapping, newNamespace);
        }
    }

    private static void setNamespace(YamlMapping mapping, String namespace) {
        YamlEntry entry = mapping.entry("namespace");
        if (entry == null) {
            mapping.add(new YamlEntry(YamlScalar.plain("namespace"), Scalars.added(namespace)));
        } else {
            entry.setValue(named(entry.value(), namespace));
        }
    }

    /** The new name in the quotes of the old one; without quotes it may be read as a number, as in kustomize. */
    private static YamlNode named(YamlNode before, String name) {
        if (!(before instanceof YamlScalar scalar)) {
            return Scalars.added(name).withMark(before.mark());
        }
        return scalar.text().equals(name) ? scalar : scalar.withText(name).withTag(null);
    }
}
