/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;
import org.gitopsmaven.resource.FieldReader;

/** Every set of one generator with every set of another. Ported from {@code applicationset/generators/matrix}. */
final class MatrixGenerator implements Generator {

    private static final int MOST = 100_000;

    private final GeneratorSet generators;
    private final boolean goTemplate;

    MatrixGenerator(GeneratorSet generators, boolean goTemplate) {
        this.generators = generators;
        this.goTemplate = goTemplate;
    }

    @Override
    public List<GoMap> generate(FieldReader fields) {
        List<FieldReader> children = fields.list("generators");
        if (children.size() != 2) {
            throw new GitOpsException(
                    "found " + (children.size() < 2 ? "less" : "more")
                            + " than two generators, Matrix support only two",
                    fields.location());
        }
        List<GoMap> result = new ArrayList<>();
        for (GoMap first : generators.child(children.get(0), new GoMap())) {
            for (GoMap second : generators.child(children.get(1), first)) {
                result.add(goTemplate ? merged(first, second) : combined(first, second, fields.location()));
                if (result.size() > MOST) {
                    throw new GitOpsException("the matrix has more than " + MOST + " combinations", fields.location());
                }
            }
        }
        return result;
    }

    private static GoMap merged(GoMap first, GoMap second) {
        GoMap result = Parameters.copy(second);
        Parameters.override(result, Parameters.copy(first));
        return result;
    }

    private static GoMap combined(GoMap first, GoMap second, Location location) {
        GoMap result = new GoMap();
        first.entries().forEach((key, value) -> Parameters.put(result, key, value.print()));
        second.entries().forEach((key, value) -> {
            GoValue before = result.get(key);
            GoString text = new GoString(value.print());
            if (before != null && !before.equals(text)) {
                throw new GitOpsException(
                        "found duplicate key " + key + " with different value, a: " + before.print() + " ,b: "
                                + text.value(),
                        location);
            }
            result.put(key, text);
        });
        return result;
    }
}
