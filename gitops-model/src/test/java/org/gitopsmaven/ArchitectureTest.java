/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds the floors of the model: a package imports only from rows above its own. */
@AnalyzeClasses(packages = "org.gitopsmaven", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.gitopsmaven.";

    /** Foundations first; packages of one row never import each other. */
    private static final List<Set<String>> ROWS = List.of(
            Set.of("finding"),
            Set.of("files"),
            Set.of("version"),
            Set.of("yaml"),
            Set.of("golang"),
            Set.of("resource"),
            Set.of("sops"),
            Set.of("openapi"),
            Set.of("jsonschema"),
            Set.of("cel"),
            Set.of("git"),
            Set.of("remote"),
            Set.of("substitute"),
            Set.of("helm"),
            Set.of("kustomize"),
            Set.of("argocd", "flux"),
            Set.of("idpbuilder", "kargo"),
            Set.of("repository"),
            Set.of("project"),
            Set.of("render"),
            Set.of("schema", "policy", "secret"),
            Set.of("diff"),
            Set.of("check"),
            Set.of("validation"),
            Set.of("change"),
            Set.of("report"),
            Set.of("forge"));

    @ArchTest
    static void importsOnlyDownwards(com.tngtech.archunit.core.domain.JavaClasses classes) {
        for (int row = 0; row < ROWS.size(); row++) {
            for (String room : ROWS.get(row)) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(aboveOrBeside(row, room))
                        .because(room + " imports only from rows above its own")
                        .allowEmptyShould(true)
                        .check(classes);
            }
        }
    }

    @ArchTest
    static final ArchRule knowsNothingOfMaven = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..", "org.eclipse.aether..");

    @ArchTest
    static final ArchRule showsNoForeignTypes = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(useOnlyOwnAndJavaTypes());

    private static String[] aboveOrBeside(int row, String room) {
        List<String> forbidden = new ArrayList<>();
        for (int later = row; later < ROWS.size(); later++) {
            for (String other : ROWS.get(later)) {
                if (!other.equals(room)) {
                    forbidden.add(ROOT + other + "..");
                }
            }
        }
        return forbidden.toArray(String[]::new);
    }

    private static ArchCondition<JavaMethod> useOnlyOwnAndJavaTypes() {
        DescribedPredicate<JavaClass> foreign = DescribedPredicate.describe(
                "foreign",
                type -> !type.isPrimitive()
                        && !type.getPackageName().startsWith("java.")
                        && !type.getPackageName().startsWith("javax.")
                        && !type.getPackageName().startsWith("org.gitopsmaven"));
        return new ArchCondition<>("use only types of Java and of this project") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<JavaClass> types = new ArrayList<>(method.getRawParameterTypes());
                types.add(method.getRawReturnType());
                types.stream()
                        .map(JavaClass::getBaseComponentType)
                        .filter(foreign)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }
}
