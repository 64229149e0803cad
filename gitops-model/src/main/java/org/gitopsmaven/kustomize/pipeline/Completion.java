/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecList;
import org.gitopsmaven.kustomize.read.ResourceReader;
import org.gitopsmaven.kustomize.reference.NameReferences;
import org.gitopsmaven.kustomize.report.KustomizeRules;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.transform.HashTransformer;
import org.gitopsmaven.kustomize.transform.VariableTransformer;
import org.gitopsmaven.kustomize.transform.VariableTransformer.Variable;

/** What happens once, when all is accumulated: hashes, name references, variables, local resources. */
final class Completion {

    private static final String LOCAL = "config.kubernetes.io/local-config";

    private final BuildContext context;

    Completion(BuildContext context) {
        this.context = context;
    }

    void run(Accumulator accumulator) {
        accumulator.transform(new HashTransformer());
        accumulator.transform(new NameReferences(accumulator.config().nameReferences()));
        Map<String, Variable> variables = variables(accumulator);
        if (!variables.isEmpty()) {
            accumulator.transform(new VariableTransformer(
                    variables, accumulator.config().get(FieldSpecList.VAR_REFERENCE), context.report()));
        }
        findUnusedNames(accumulator);
        List<KustomizeResource> kept = new ArrayList<>();
        for (KustomizeResource resource : accumulator.resources().resources()) {
            if (!isLocal(resource)) {
                kept.add(resource);
            }
        }
        accumulator.resources().replaceAll(kept);
    }

    private static Map<String, Variable> variables(Accumulator accumulator) {
        Map<String, Variable> variables = new LinkedHashMap<>();
        for (Var var : accumulator.variables()) {
            variables.put(
                    var.name(), new Variable(source(var, accumulator), var.fieldPath(), var.toString(), var.mark()));
        }
        return variables;
    }

    private static KustomizeResource source(Var var, Accumulator accumulator) {
        for (KustomizeResource resource : accumulator.resources().resources()) {
            if (resource.variables().contains(var.name())) {
                return resource;
            }
        }
        throw new KustomizeException(
                "var '" + var + "' cannot be mapped to a field in the set of known resources",
                var.mark().location());
    }

    private void findUnusedNames(Accumulator accumulator) {
        for (KustomizeResource resource : accumulator.resources().resources()) {
            if (resource.needsHash() && !resource.isUsed()) {
                context.report()
                        .find(Finding.of(
                                        KustomizeRules.GENERATED_UNUSED,
                                        "nothing refers to the generated " + resource.kind() + " '" + resource.name()
                                                + "'")
                                .withHint("refer to it by its name without the hash, "
                                        + "or set 'disableNameSuffixHash: true' in its options")
                                .at(resource.origin().location()));
            }
        }
    }

    /** Whether a resource is only there for the build; also refuses what a patch made no object any more. */
    private static boolean isLocal(KustomizeResource resource) {
        if (resource.isEmpty()) {
            return true;
        }
        ResourceReader.ensureObject(resource);
        String local = resource.annotations().get(LOCAL);
        return local != null && !local.equals("false");
    }
}
