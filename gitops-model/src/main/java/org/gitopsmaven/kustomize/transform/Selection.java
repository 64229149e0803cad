/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;

/** STUB until the selector lands. */
final class Selection {

    private final YamlMapping selector;

    Selection(YamlMapping selector) {
        this.selector = selector;
    }

    List<KustomizeResource> select(ResMap resources) {
        if (!ObjectFields.text(selector, "labelSelector").isEmpty()
                || !ObjectFields.text(selector, "annotationSelector").isEmpty()) {
            throw new KustomizeException("not supported yet: labelSelector");
        }
        return resources.resources().stream().filter(this::matches).toList();
    }

    private boolean matches(KustomizeResource r) {
        ObjectId cur = r.currentId();
        ObjectId org = r.originalId();
        Gvk gvk = r.gvk();
        return (m("namespace", org.effectiveNamespace()) || m("namespace", cur.effectiveNamespace()))
                && (m("name", org.name()) || m("name", cur.name()))
                && m("group", gvk.group())
                && m("version", gvk.version())
                && m("kind", gvk.kind());
    }

    private boolean m(String field, String value) {
        String p = ObjectFields.text(selector, field);
        try {
            return p.isEmpty()
                    || Pattern.compile("^(?:" + p + ")$").matcher(value).find();
        } catch (PatternSyntaxException e) {
            throw new KustomizeException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String toString() {
        return ObjectId.unscoped(
                        FieldSpecReader.gvk(selector),
                        ObjectFields.text(selector, "name"),
                        ObjectFields.text(selector, "namespace"))
                + ":a=" + ObjectFields.text(selector, "annotationSelector") + ":l="
                + ObjectFields.text(selector, "labelSelector");
    }
}
