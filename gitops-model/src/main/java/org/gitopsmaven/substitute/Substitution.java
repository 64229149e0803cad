/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlWriter;

/**
 * Substitutes variables in objects as the kustomize-controller does ({@code fluxcd/pkg/kustomize/kustomize_varsub.go}):
 * in the text that kustomize writes of the object, keys included, which is then read again. So what stood in quotes is a
 * number when its value looks like one.
 *
 * @param variables what to put in
 * @param always whether expressions are evaluated although there is no variable at all
 */
public record Substitution(Variables variables, boolean always) {

    private static final String SWITCH = "kustomize.toolkit.fluxcd.io/substitute";

    /** Substitutes when there is a variable. */
    public static Substitution of(Variables variables) {
        return new Substitution(variables, false);
    }

    public List<Resource> applyAll(List<Resource> resources) {
        return resources.stream().map(this::apply).toList();
    }

    /**
     * The object with its expressions evaluated; the same one when there is nothing to do. Values that do not change keep
     * their place and style.
     *
     * @throws SubstitutionException at the place of the expression in the source
     */
    public Resource apply(Resource resource) {
        if (variables.isEmpty() && !always || isSwitchedOff(resource)) {
            return resource;
        }
        String text = YamlWriter.write(resource.content());
        if (text.indexOf('$') < 0) {
            return resource;
        }
        String expanded = expand(text, resource);
        return expanded.equals(text) ? resource : reread(expanded, resource);
    }

    private String expand(String text, Resource resource) {
        try {
            return VariableText.parse(text).expand(variables);
        } catch (SubstitutionException e) {
            Location place = ExpressionFinder.find(resource.content(), e.expression());
            throw e.at(place == null ? resource.origin().location() : place);
        }
    }

    private static Resource reread(String expanded, Resource resource) {
        Location place = resource.origin().location();
        YamlNode read;
        try {
            read = YamlReader.readOne(expanded, place.file(), YamlDialect.GOYAML2);
        } catch (GitOpsException e) {
            throw new SubstitutionException(
                    "",
                    resource.id() + " is no YAML after substitution: " + e.message(),
                    place,
                    "put the expression into a block scalar, or take quotes and special characters out of the value");
        }
        if (Graft.of(resource.content(), read) instanceof YamlMapping content) {
            return new Resource(content, resource.origin());
        }
        throw new SubstitutionException("", resource.id() + " is no object after substitution", place, null);
    }

    private static boolean isSwitchedOff(Resource resource) {
        YamlNode label = resource.content().at("metadata", "labels", SWITCH);
        return "disabled".equals(resource.annotation(SWITCH)) || label != null && "disabled".equals(label.toString());
    }
}
