/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.quickstart;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Greets in the words of the environment it runs in. */
@RestController
class GreetingController {

    private final String salutation;

    GreetingController(@Value("${greeting.salutation}") String salutation) {
        this.salutation = salutation;
    }

    @GetMapping("/greetings/{name}")
    Greeting greet(@PathVariable String name) {
        return new Greeting(salutation + ", " + name + "!");
    }

    record Greeting(String message) {}
}
