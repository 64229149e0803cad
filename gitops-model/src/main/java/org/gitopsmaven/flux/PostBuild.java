/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.substitute.Substitution;
import org.gitopsmaven.substitute.Variables;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * The variables of a Kustomization: those of {@code substituteFrom} in order, then those that are written down. Ported
 * from {@code fluxcd/pkg/kustomize} ({@code LoadVariables}).
 *
 * @param variables with those of encrypted objects standing for themselves, so that their expressions stay
 * @param substitutes whether substitution runs at all: there are variables, or it is forced
 * @param missing objects that the repository does not have and that are not optional
 * @param encrypted objects whose texts only the cluster knows
 */
public record PostBuild(
        Variables variables, boolean substitutes, List<FluxReference> missing, List<FluxReference> encrypted) {

    public static PostBuild of(FluxKustomization kustomization, ObjectLookup objects) {
        Map<String, String> values = new LinkedHashMap<>();
        List<FluxReference> missing = new ArrayList<>();
        List<FluxReference> encrypted = new ArrayList<>();
        for (SubstituteSource source : kustomization.substituteFrom()) {
            Optional<YamlMapping> object = objects.find(source.reference());
            if (object.isPresent()) {
                ObjectData data = ObjectData.of(object.get());
                values.putAll(data.texts());
                data.encrypted().forEach(name -> values.put(name, "${" + name + "}"));
                if (!data.encrypted().isEmpty()) {
                    encrypted.add(source.reference());
                }
            } else if (!source.optional()) {
                missing.add(source.reference());
            }
        }
        values.putAll(kustomization.substitute());
        Variables variables = Variables.of(values);
        boolean any = !values.isEmpty() || !missing.isEmpty();
        return new PostBuild(
                missing.isEmpty() ? variables : variables.keepingUndefined(),
                any || kustomization.substituteAlways(),
                List.copyOf(missing),
                List.copyOf(encrypted));
    }

    public Substitution substitution() {
        return new Substitution(variables, substitutes);
    }
}
