/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.FieldSpec;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.filter.VariableFilter;
import org.gitopsmaven.kustomize.path.PathLookup;
import org.gitopsmaven.kustomize.path.PathPlace;
import org.gitopsmaven.kustomize.path.PathSplitter;
import org.gitopsmaven.kustomize.report.BuildReport;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Puts the values of {@code vars} where they are named ({@code api/internal/accumulator/refvartransformer.go}). */
public final class VariableTransformer implements Transformer {

    private static final Pattern INDEXED = Pattern.compile("(.*)\\[(\\d+)\\]");

    /**
     * A variable with the resource that it reads.
     *
     * @param text the variable as kustomize prints it
     */
    public record Variable(KustomizeResource source, String fieldPath, String text, YamlMark mark) {

        YamlValue value() {
            PathPlace place;
            try {
                place = PathLookup.reading().find(source.content(), path());
            } catch (GitOpsException e) {
                throw missing();
            }
            if (place == null) {
                throw missing();
            }
            if (!(place.node() instanceof YamlScalar scalar)) {
                throw new KustomizeException(
                        "var '" + text + "' does not name a text, a number or a boolean", mark.location());
            }
            return valueOf(scalar);
        }

        private YamlValue valueOf(YamlScalar scalar) {
            YamlValue value = YamlDialect.GOYAML3.valueOf(scalar);
            if (value instanceof YamlValue.Int) {
                return new YamlValue.Int(decimal(scalar.text()));
            }
            return value instanceof YamlValue.Real || value instanceof YamlValue.Bool
                    ? value
                    : new YamlValue.Text(scalar.text());
        }

        private BigInteger decimal(String digits) {
            try {
                return new BigInteger(digits);
            } catch (NumberFormatException e) {
                throw missing(); // so says kustomize of a number that is not decimal
            }
        }

        private KustomizeException missing() {
            return new KustomizeException(
                    "field specified in var '" + text + "' not found in corresponding resource", mark.location());
        }

        private List<String> path() {
            List<String> path = new ArrayList<>();
            for (String part : PathSplitter.splitWithBrackets(fieldPath, ".")) {
                Matcher matcher = INDEXED.matcher(part);
                if (matcher.matches()) {
                    path.add(matcher.group(1));
                    path.add(matcher.group(2));
                } else {
                    path.add(part);
                }
            }
            return path;
        }
    }

    private final Map<String, YamlValue> values = new HashMap<>();
    private final FieldSpecs fields;
    private final BuildReport report;

    public VariableTransformer(Map<String, Variable> variables, FieldSpecs fields, BuildReport report) {
        variables.forEach((name, variable) -> values.put(name, variable.value()));
        this.fields = fields;
        this.report = report;
    }

    @Override
    public void transform(ResMap resources) {
        Set<String> used = new HashSet<>();
        VariableFilter filter = new VariableFilter(name -> value(name, used));
        for (KustomizeResource resource : resources.resources()) {
            for (FieldSpec field : fields.specs()) {
                filter.apply(resource.content(), field);
            }
        }
        List<String> unused = values.keySet().stream()
                .filter(name -> !used.contains(name))
                .sorted()
                .toList();
        if (!unused.isEmpty()) {
            report.warn("well-defined vars that were never replaced: " + String.join(",", unused));
        }
        resources.changed();
    }

    private @Nullable YamlValue value(String name, Set<String> used) {
        YamlValue value = values.get(name);
        if (value != null) {
            used.add(name);
        }
        return value;
    }
}
