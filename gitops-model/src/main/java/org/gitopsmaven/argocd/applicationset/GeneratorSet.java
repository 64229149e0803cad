/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlMapping;

/** All generators by name, and how one is run. Ported from {@code generator_spec_processor}. */
final class GeneratorSet {

    private static final int DEEPEST = 5;

    /**
     * What one generator gives.
     *
     * @param template the template for its sets: the generator's own over that of the ApplicationSet
     */
    record Result(List<GoMap> parameters, YamlMapping template) {}

    private final Map<String, Generator> generators = new LinkedHashMap<>();
    private final TreeTemplate trees;
    private int depth;

    GeneratorSet(ExpansionContext context, ParameterText text, boolean hasProject) {
        this.trees = new TreeTemplate(text);
        boolean goTemplate = text.isGoTemplate();
        generators.put("list", new ListGenerator(goTemplate));
        generators.put("clusters", new ClusterGenerator(context.clusters(), text));
        generators.put("git", new GitGenerator(context.repositories(), text, context.newGitFileGlobbing(), hasProject));
        generators.put("scmProvider", new OnlineGenerator("scmProvider asks a forge for its repositories"));
        generators.put(
                "clusterDecisionResource", new OnlineGenerator("clusterDecisionResource asks a cluster for an object"));
        generators.put("pullRequest", new PullRequestGenerator(context.pullRequests(), text));
        generators.put("matrix", new MatrixGenerator(this, goTemplate));
        generators.put("merge", new MergeGenerator(this, goTemplate));
        generators.put("plugin", new OnlineGenerator("plugin asks a service in the cluster"));
    }

    /**
     * Runs the generators of one entry, as a rule a single one.
     *
     * @param params those of the generator that this one is nested in; empty for none
     */
    List<Result> run(FieldReader entry, YamlMapping template, GoMap params) {
        FieldReader actual =
                params.isTrue() ? new FieldReader(trees.renderGenerator(entry.mapping(), params), entry.path()) : entry;
        boolean selects = entry.has("selector");
        LabelSelector selector = LabelSelector.of(entry.childOrEmpty("selector"));
        List<Result> results = new ArrayList<>();
        for (Map.Entry<String, Generator> generator : generators.entrySet()) {
            if (!entry.has(generator.getKey())) {
                continue;
            }
            YamlMapping own = entry.childOrEmpty(generator.getKey())
                    .childOrEmpty("template")
                    .mapping();
            List<GoMap> sets = generator.getValue().generate(actual.childOrEmpty(generator.getKey()));
            List<GoMap> taken = sets.stream()
                    .filter(set -> !selects || selector.matches(Parameters.flat(set)))
                    .toList();
            results.add(new Result(taken, TemplateMerge.fill(own, template)));
        }
        return results;
    }

    /** The sets of a nested generator. */
    List<GoMap> child(FieldReader entry, GoMap params) {
        if (++depth > DEEPEST) {
            throw new GitOpsException("generators are nested deeper than " + DEEPEST, entry.location());
        }
        List<Result> results = run(entry, new YamlMapping(), params);
        depth--;
        if (results.isEmpty()) {
            throw new GitOpsException("child generator generated no parameters", entry.location());
        }
        if (results.size() > 1) {
            throw new GitOpsException("found more than one generator in matrix.Generators", entry.location());
        }
        return results.get(0).parameters();
    }
}
