/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.argocd.template.function.GoJson;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoNil;
import org.gitopsmaven.golang.GoValue;
import org.gitopsmaven.resource.FieldReader;

/**
 * The sets of one generator, overridden by those of others with the same values of some keys. Ported from
 * {@code applicationset/generators/merge}; where Go gives random order, the first generator's is kept.
 */
final class MergeGenerator implements Generator {

    private final GeneratorSet generators;
    private final boolean goTemplate;

    MergeGenerator(GeneratorSet generators, boolean goTemplate) {
        this.generators = generators;
        this.goTemplate = goTemplate;
    }

    @Override
    public List<GoMap> generate(FieldReader fields) {
        List<FieldReader> children = fields.list("generators");
        List<String> keys = fields.texts("mergeKeys");
        if (children.size() < 2) {
            throw new GitOpsException("found less than two generators, Merge requires two or more", fields.location());
        }
        if (keys.isEmpty()) {
            throw new GitOpsException("no merge keys were specified, Merge requires at least one", fields.location());
        }
        Map<String, GoMap> base = byKeys(keys, children.get(0));
        for (FieldReader child : children.subList(1, children.size())) {
            byKeys(keys, child).forEach((key, params) -> {
                GoMap target = base.get(key);
                if (target != null) {
                    override(target, params);
                }
            });
        }
        return List.copyOf(base.values());
    }

    private void override(GoMap target, GoMap params) {
        if (goTemplate) {
            Parameters.override(target, Parameters.copy(params));
        } else {
            params.entries().forEach(target::put);
        }
    }

    private Map<String, GoMap> byKeys(List<String> keys, FieldReader child) {
        Map<String, GoMap> byKeys = new LinkedHashMap<>();
        for (GoMap params : generators.child(child, new GoMap())) {
            GoMap key = new GoMap();
            for (String name : keys) {
                GoValue value = params.get(name);
                key.put(name, value == null ? GoNil.NIL : value);
            }
            String json = GoJson.write(key);
            if (byKeys.put(json, Parameters.copy(params)) != null) {
                throw new GitOpsException(
                        "the parameters from a generator were not unique by the given mergeKeys, Merge requires all "
                                + "param sets to be unique. Duplicate key was " + json,
                        child.location());
            }
        }
        return byKeys;
    }
}
