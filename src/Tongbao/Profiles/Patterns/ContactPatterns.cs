namespace Tongbao.Profiles.Patterns;

/// <summary>How to reach the publisher; each pattern has a group of its name. A pattern that a profile lacks never matches.</summary>
/// <param name="Phone">A telephone number.</param>
/// <param name="Email">An e-mail address.</param>
/// <param name="Post">A postal address.</param>
/// <param name="EmailLabel">What follows the label of an e-mail address, valid or not; group <c>value</c>.</param>
/// <param name="PhoneLabel">What follows the label of a telephone number, valid or not; group <c>value</c>.</param>
/// <param name="NextPhone">A further number behind one; group <c>phone</c>.</param>
internal sealed record ContactPatterns(
    RulePattern Phone,
    RulePattern Email,
    RulePattern Post,
    RulePattern EmailLabel,
    RulePattern PhoneLabel,
    RulePattern NextPhone
);
