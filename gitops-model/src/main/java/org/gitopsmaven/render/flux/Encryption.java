/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.util.Optional;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.flux.FluxKustomization;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;

/** Objects that SOPS encrypted: they stay as they are, and someone must be able to decrypt them. */
final class Encryption {

    private static final String SWITCH = "kustomize.toolkit.fluxcd.io/decrypt";

    private final FluxKustomization kustomization;

    Encryption(FluxKustomization kustomization) {
        this.kustomization = kustomization;
    }

    Optional<Finding> check(Resource resource) {
        YamlMapping metadata = resource.content().mapping("sops");
        if (metadata == null || isSwitchedOff(resource)) {
            return Optional.empty();
        }
        String id = resource.kind() + "/" + resource.name();
        if (!kustomization.decryptionProvider().isEmpty()) {
            return Optional.of(Finding.of(FluxRules.ENCRYPTED, "is SOPS encrypted and is rendered as it is")
                    .about(id)
                    .at(resource.origin().location()));
        }
        if (!resource.kind().equals("Secret")) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                        FluxRules.DECRYPTION,
                        "is SOPS encrypted, and " + kustomization.object().reference() + " has no spec.decryption")
                .withHint("set spec.decryption.provider to sops at "
                        + kustomization.object().definedAt())
                .about(id)
                .at(resource.origin().location()));
    }

    private static boolean isSwitchedOff(Resource resource) {
        YamlNode label = resource.content().at("metadata", "labels", SWITCH);
        return "disabled".equals(resource.annotation(SWITCH)) || label != null && "disabled".equals(label.toString());
    }
}
