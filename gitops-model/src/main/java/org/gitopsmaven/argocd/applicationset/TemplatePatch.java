/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.List;
import java.util.Objects;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/**
 * The strategic merge of {@code templatePatch}. Of the fields of an Application only the finalizers are a list that is
 * merged; all others are replaced. Ported from {@code applicationset/controllers/template/patch}.
 */
final class TemplatePatch {

    private static final String DIRECTIVE = "$patch";

    private TemplatePatch() {}

    /** The patched Application; its project stays what it was. */
    static YamlMapping apply(YamlMapping application, String patch, Location location) {
        YamlNode node = YamlReader.readOne(patch, location.file(), YamlDialect.GOYAML2);
        if (!(node instanceof YamlMapping mapping)) {
            if (YamlDialect.GOYAML2.isNull(node)) {
                return application;
            }
            throw new GitOpsException("invalid templatePatch: not an object", location);
        }
        YamlNode project = application.at("spec", "project");
        YamlMapping result = Objects.requireNonNull(merge(application, mapping, ""));
        if (result.get("spec") instanceof YamlMapping spec) {
            spec.put("project", project == null ? YamlScalar.string("") : project);
        }
        return result;
    }

    private static YamlMapping merge(YamlMapping base, YamlMapping patch, String path) {
        String directive = patch.text(DIRECTIVE);
        if ("replace".equals(directive) || "delete".equals(directive)) {
            YamlMapping replaced = patch.copy();
            replaced.remove(DIRECTIVE);
            return "delete".equals(directive) ? new YamlMapping() : replaced;
        }
        YamlMapping result = base.copy();
        for (YamlEntry entry : patch) {
            String name = entry.name();
            if (name.equals(DIRECTIVE) || name.startsWith("$setElementOrder/")) {
                continue;
            }
            if (name.startsWith("$deleteFromPrimitiveList/")) {
                delete(result, name.substring(name.indexOf('/') + 1), entry.value());
            } else if (YamlDialect.GOYAML2.isNull(entry.value())) {
                result.remove(name);
            } else {
                put(result, entry, path + "/" + name);
            }
        }
        return result;
    }

    private static void put(YamlMapping result, YamlEntry entry, String path) {
        YamlNode before = result.get(entry.name());
        YamlNode value = entry.value();
        if (before instanceof YamlMapping base && value instanceof YamlMapping patch) {
            if (entry.name().equals("valuesObject") && !base.isEmpty() && !patch.isEmpty()) {
                throw new GitOpsException(
                        "error while applying templatePatch: unable to find api field in struct RawExtension for the "
                                + "json field \"" + patch.entries().get(0).name() + "\"",
                        entry.key().mark().location(),
                        "Argo CD cannot patch a valuesObject that the template has; leave it out of the template");
            }
            result.put(entry.name(), merge(base, patch, path));
        } else if (path.equals("/metadata/finalizers")
                && before instanceof YamlSequence base
                && value instanceof YamlSequence added) {
            result.put(entry.name(), union(base, added));
        } else if (value instanceof YamlMapping patch) {
            result.put(entry.name(), merge(new YamlMapping(), patch, path));
        } else {
            result.put(entry.name(), value);
        }
    }

    // items of the patch in its order; those it does not name stand where they stood before items they preceded
    private static YamlSequence union(YamlSequence base, YamlSequence added) {
        List<String> order = base.items().stream().map(YamlNode::toString).toList();
        List<String> names = added.items().stream().map(YamlNode::toString).toList();
        YamlSequence union = new YamlSequence(List.of(), base.style(), null, base.mark(), null);
        List<YamlNode> others = base.items().stream()
                .filter(item -> !names.contains(item.toString()))
                .toList();
        int next = 0;
        for (YamlNode item : added) {
            int place = order.indexOf(item.toString());
            while (next < others.size()
                    && (place < 0 || order.indexOf(others.get(next).toString()) < place)) {
                union.add(others.get(next++));
            }
            union.add(item);
        }
        others.subList(next, others.size()).forEach(union::add);
        return union;
    }

    private static void delete(YamlMapping result, String list, YamlNode items) {
        if (result.get(list) instanceof YamlSequence base && items instanceof YamlSequence gone) {
            YamlSequence left = new YamlSequence();
            base.items().stream()
                    .filter(item -> gone.items().stream()
                            .noneMatch(other -> other.toString().equals(item.toString())))
                    .forEach(left::add);
            result.put(list, left);
        }
    }
}
