/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlMapping;

/** Packages for {@code idpbuilder create --package}: the Applications that lie directly in a directory. */
final class IdpBuilderLayout implements Layout {

    @Override
    public String name() {
        return "idpbuilder";
    }

    @Override
    public List<RenderTarget> targets(Discovery discovery) {
        if (!discovery.tree().mentions(Definitions.ARGO_CD)) {
            return List.of();
        }
        List<Resource> definitions =
                discovery.definitions().argocd().repositories().objects().definitions();
        if (definitions.stream().noneMatch(object -> IdpPackages.hasAddress(object.content()))) {
            return List.of();
        }
        ArgoDefiner definer = discovery.definitions().argocd();
        IdpPackages packages = definer.repositories().packages();
        List<RenderTarget> targets = new ArrayList<>();
        packages.resolved().forEach(object -> targets.addAll(definer.targets(resource(object), null)));
        packages.faulty()
                .forEach((found, fault) -> targets.add(definer.faulty("argocd", found.content(), fault, null)));
        return new UniqueNames()
                .of(targets.stream()
                        .map(target -> target.by(Controller.IDPBUILDER))
                        .toList());
    }

    private static Resource resource(YamlMapping object) {
        return new Resource(object, new Origin(object.mark().location()));
    }
}
